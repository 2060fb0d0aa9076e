package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The contents of {@code base/<list>@<version>.yaml}.
 */
record BaseListFile(@Nullable String list, @Nullable String version, @Nullable LocalDate effectiveFrom,
		@Nullable String province, @Nullable String name, @Nullable String remark,
		@Nullable List<@Nullable CategoryFile> categories,
		@Nullable List<@Nullable ItemFile> items) implements ListFile {

	/** The list as it was before flows had branches. */
	BaseListFile withoutBranches() {
		return new BaseListFile(this.list, this.version, this.effectiveFrom, this.province, this.name, this.remark,
				this.categories, ListFile.withoutBranches(this.items));
	}

}

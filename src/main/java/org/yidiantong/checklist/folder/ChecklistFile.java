package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The contents of a district's {@code checklist.yaml}.
 *
 * @param base the base list adopted, such as {@code anhui@2021.1}
 * @param dropped lineages of base items that the district does not have
 * @param replaced items that take the place of the base items with their lineages
 */
record ChecklistFile(@Nullable String version, @Nullable LocalDate effectiveFrom, @Nullable String base,
		@Nullable List<@Nullable CategoryFile> categories, @Nullable List<@Nullable String> dropped,
		@Nullable List<@Nullable ItemFile> replaced, @Nullable List<@Nullable ItemFile> items) implements ListFile {

	static final ChecklistFile NONE = new ChecklistFile(null, null, null, null, null, null, null);

	/** The list as it was before flows had branches. */
	ChecklistFile withoutBranches() {
		return new ChecklistFile(this.version, this.effectiveFrom, this.base, this.categories, this.dropped,
				ListFile.withoutBranches(this.replaced), ListFile.withoutBranches(this.items));
	}

}

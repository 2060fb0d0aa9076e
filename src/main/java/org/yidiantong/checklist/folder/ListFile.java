package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemGroup;

/**
 * The members common to the YAML of a base list and of a district's list. Parts that the
 * schema rejected are null.
 */
interface ListFile {

	@Nullable String version();

	@Nullable LocalDate effectiveFrom();

	@Nullable List<@Nullable CategoryFile> categories();

	@Nullable List<@Nullable ItemFile> items();

	/** The items as they were before flows had branches. */
	static @Nullable List<@Nullable ItemFile> withoutBranches(@Nullable List<@Nullable ItemFile> items) {
		return (items == null) ? null
				: items.stream().map((item) -> (item == null) ? null : item.withoutBranches()).toList();
	}

	/** A category in the YAML file. */
	record CategoryFile(@Nullable String code, @Nullable String name, @Nullable String nameEn,
			@Nullable ItemGroup group) {
	}

}

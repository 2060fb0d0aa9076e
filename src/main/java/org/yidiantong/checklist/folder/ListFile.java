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

	/** A category in the YAML file. */
	record CategoryFile(@Nullable String code, @Nullable String name, @Nullable String nameEn,
			@Nullable ItemGroup group) {
	}

}

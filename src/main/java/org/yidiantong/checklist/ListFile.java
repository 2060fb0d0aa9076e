package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a base list and a district's list have in common as they are written; what the
 * schema refused is missing.
 */
interface ListFile {

	@Nullable String version();

	@Nullable LocalDate effectiveFrom();

	@Nullable List<@Nullable CategoryFile> categories();

	@Nullable List<@Nullable ItemFile> items();

	/** A category as it is written. */
	record CategoryFile(@Nullable String code, @Nullable String name, @Nullable String nameEn,
			@Nullable ItemGroup group) {
	}

}

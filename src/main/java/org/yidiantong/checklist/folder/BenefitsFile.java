package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.benefits.PersonGroup;

/**
 * The contents of {@code base/<list>.benefits.yaml}, or of a district's
 * {@code benefits.yaml}. Parts that the schema rejected are null.
 */
record BenefitsFile(@Nullable List<@Nullable BenefitFile> benefits) {

	/** A policy; that of a district replaces one of the base list with the same id. */
	record BenefitFile(@Nullable String id, @Nullable String name, @Nullable String plain,
			@Nullable List<@Nullable String> standard, @Nullable List<@Nullable String> eligibility,
			@Nullable List<@Nullable String> materials, @Nullable String where,
			@Nullable List<@Nullable PersonGroup> who, @Nullable List<@Nullable String> events,
			@Nullable Boolean hardshipOnly, @Nullable Boolean villagersOnly, @Nullable List<@Nullable String> items,
			@Nullable List<@Nullable String> documents, @Nullable LocalDate from, @Nullable LocalDate until,
			@Nullable String source, @Nullable Boolean unverified) {
	}

}

package org.yidiantong.checklist.folder;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The contents of {@code base/<list>.life-events.yaml}, or of a district's
 * {@code life-events.yaml}. Parts that the schema rejected are null.
 */
record LifeEventsFile(@Nullable List<@Nullable LifeEventFile> events) {

	/**
	 * A life event; that of a district completes one of the base list with the same code.
	 */
	record LifeEventFile(@Nullable String code, @Nullable String name, @Nullable String nameEn,
			@Nullable List<@Nullable String> words, @Nullable List<@Nullable String> items) {
	}

}

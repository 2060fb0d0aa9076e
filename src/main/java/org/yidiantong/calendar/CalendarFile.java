package org.yidiantong.calendar;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code calendar/cn.yaml}; values that the schema refused are null.
 */
record CalendarFile(@Nullable Map<String, @Nullable Year> years) {

	/** The notice of one year. */
	record Year(@Nullable List<@Nullable Range> holidays, @Nullable List<@Nullable String> makeupWorkdays) {
	}

	/** A range of days off, both ends included. */
	record Range(@Nullable String from, @Nullable String to) {
	}

}

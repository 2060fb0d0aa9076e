package org.yidiantong.calendar;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * {@code calendar/cn.yaml} as it is written; what its schema refused is missing.
 */
record CalendarFile(@Nullable Map<String, @Nullable Year> years) {

	/** One year's notice as it is written. */
	record Year(@Nullable List<@Nullable Range> holidays, @Nullable List<@Nullable String> makeupWorkdays) {
	}

	/** Days off that follow each other, both ends included. */
	record Range(@Nullable String from, @Nullable String to) {
	}

}

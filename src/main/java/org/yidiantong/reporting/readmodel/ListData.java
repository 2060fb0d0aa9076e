package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What this module reads of the publication of a list.
 *
 * @param categories null in an event from before lists were told
 * @param list its items; null likewise
 */
record ListData(LocalDate effectiveFrom, @Nullable List<Heading> categories, @Nullable List<Line> list) {

	/**
	 * A category.
	 */
	record Heading(String code, String name, String group) {
	}

	/**
	 * An item.
	 */
	record Line(String code, String lineage, String category, String name) {
	}

}

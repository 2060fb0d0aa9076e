package org.yidiantong.reporting.web;

import java.util.List;

/**
 * A headline figure of the overview: its values, what they are made of, and how they
 * changed.
 *
 * @param basis formula in words
 */
record Headline(String name, List<Value> values, String basis, List<Change> changes) {

	/**
	 * A value with the list that it leads to.
	 *
	 * @param label null where the name of the figure says it
	 * @param path below {@code /staff/reports/now}
	 * @param tone class of its colour, which only repeats what the label says
	 */
	record Value(String label, String text, String path, String tone) {
	}

	/**
	 * The change since an earlier day.
	 *
	 * @param since message key of the day
	 * @param text with an arrow and a sign, so that it reads without colours
	 */
	record Change(String since, String label, String text, String tone) {
	}

}

package org.yidiantong.reporting.schedule;

import org.yidiantong.reporting.definition.PeriodKind;

/**
 * A report that is made by itself after each period of a kind.
 *
 * @param report name of its definition
 */
public record ScheduledReport(String report, PeriodKind every, DueDay day) {

	/** As the difference to another folder says it. */
	String description() {
		return this.report + " " + this.every.code() + " " + this.day.text();
	}

}

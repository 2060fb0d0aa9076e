package org.yidiantong.reporting.schedule;

import java.util.List;
import java.util.function.UnaryOperator;

import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * A report that is made by itself after each period of a kind.
 *
 * @param report name of its definition
 * @param mailTo addresses that get its one page by mail, as the district's folder states
 */
public record ScheduledReport(String report, PeriodKind every, DueDay day, List<String> mailTo) {

	private static final UnaryOperator<String> MASKED = (address) -> address.replaceFirst("^(.).*@", "$1***@");

	public ScheduledReport {
		mailTo = List.copyOf(mailTo);
	}

	/** Whether a report is one of these. */
	public boolean isOf(String name, ReportPeriod period) {
		return this.report.equals(name) && this.every.around(period.from()).equals(period);
	}

	/**
	 * As the difference to another folder says it, which is also in the audit log, so
	 * that addresses are masked: {@code w***@example.cn}.
	 */
	String description() {
		return this.report + " " + this.every.code() + " " + this.day.text()
				+ (this.mailTo.isEmpty() ? "" : " → " + String.join(" ", this.mailTo.stream().map(MASKED).toList()));
	}

}

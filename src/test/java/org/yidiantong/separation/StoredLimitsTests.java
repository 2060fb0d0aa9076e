package org.yidiantong.separation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stored due day that nobody moves with the calendar ends on a day off. Every column
 * with a date is therefore moved by an {@link OpenLimits}, or named here with the reason
 * why it is not. A new column has to be decided on.
 */
@WholeApplication
class StoredLimitsTests {

	/** What begins like a key is none, for the reason beside it. */
	private static final Map<String, String> NONE = Map.ofEntries(Map.entry("calendar_day.day", "is the calendar"),
			Map.entry("checklist_", "lists have days from which they are in force"),
			Map.entry("complaints_complaint.suspended_on", "is a day that was"),
			Map.entry("complaints_card.", "is stated on cards and in letters that were sent"),
			Map.entry("complaints_round.", "rounds that are over"),
			Map.entry("complaints_disciplinary_report.handed_on", "is a day that was"),
			Map.entry("disclosure_disclosure.period_end", "is the last day of a period"),
			Map.entry("disclosure_ledger_version.checked_on", "is a day that was"),
			Map.entry("disclosure_publication.notice_last", "is stated on what was published"),
			Map.entry("evaluation_sample.", "is a period that is over"),
			Map.entry("integration_client_usage.day", "is a day that was"),
			Map.entry("integration_package_complaint.due_on", "is stated in receipts that were sent"),
			Map.entry("organization_", "places and units have days from which they exist"),
			Map.entry("outreach_", "trainings have days on which they were held"),
			Map.entry("reporting_case.", "reports are frozen"),
			Map.entry("reporting_call_back.", "follows CallBackRescheduled"),
			Map.entry("reporting_category.", "follows the lists"), Map.entry("reporting_item.", "follows the lists"),
			Map.entry("reporting_report.", "periods of reports"),
			Map.entry("reporting_schedule", "periods of reports, and days on which they were scheduled"),
			Map.entry("reporting_self_check.", "follows SweepRescheduled"),
			Map.entry("reporting_settled.", "days that are over"),
			Map.entry("reporting_standing.", "follows ComplaintRescheduled"),
			Map.entry("reporting_task.", "follows DisclosureTasksRescheduled"),
			Map.entry("reporting_upward.", "periods of reports"),
			Map.entry("reporting_visits.day", "is a day that was"),
			Map.entry("tenancy_", "districts have days from which they exist"));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<OpenLimits> limits;

	@Test
	void followTheCalendarEachOrAreNone() {
		Set<String> moved = this.limits.stream()
			.flatMap((one) -> one.columns().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		List<String> dates = dates();
		Set<String> open = dates.stream()
			.filter((column) -> NONE.keySet().stream().noneMatch(column::startsWith))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(open).isEqualTo(moved);
		assertThat(NONE.keySet()).allMatch((start) -> dates.stream().anyMatch((column) -> column.startsWith(start)));
	}

	private List<String> dates() {
		return this.jdbc.sql("""
				SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
				WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
				AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'date'::regtype""").query(String.class).list();
	}

}

package org.yidiantong.reporting.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the schedule of the bound district, and of the periods whose report was
 * requested by it.
 */
@Repository
class ScheduleStore {

	private final JdbcClient jdbc;

	ScheduleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReportSchedule find() {
		return new ReportSchedule(this.jdbc.sql(
				"SELECT report, every, day, mail_to FROM reporting_schedule_line WHERE tenant_id = ? ORDER BY position")
			.params(district())
			.query((row, number) -> new ScheduledReport(row.getString(1), PeriodKind.valueOf(row.getString(2)),
					new DueDay(row.getString(3)), List.of((String[]) row.getArray(4).getArray())))
			.list());
	}

	/** Since when a report is scheduled; empty for the usual schedule. */
	Optional<LocalDate> since(ScheduledReport one) {
		return this.jdbc
			.sql("SELECT since FROM reporting_schedule_line WHERE tenant_id = ? AND report = ? AND every = ?")
			.params(district(), one.report(), one.every().name())
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.optional();
	}

	/**
	 * Replaces the schedule; what was scheduled before keeps the day since when. What was
	 * made without a file goes on from the last that was made, so that those missed
	 * meanwhile are not forgotten.
	 */
	void replace(ReportSchedule schedule, LocalDate today) {
		ReportSchedule former = find();
		List<LocalDate> since = new ArrayList<>();
		schedule.reports()
			.forEach((one) -> since.add(since(one).or(() -> former.isUsual() && former.makes(one)
					? last(one).map((day) -> day.plusDays(1)) : Optional.empty())
				.orElse(today)));
		this.jdbc.sql("DELETE FROM reporting_schedule_line WHERE tenant_id = ?").params(district()).update();
		for (int at = 0; at < since.size(); at++) {
			ScheduledReport one = schedule.reports().get(at);
			this.jdbc.sql("""
					INSERT INTO reporting_schedule_line (tenant_id, report, every, day, position, since, mail_to)
					VALUES (?, ?, ?, ?, ?, ?, ?)""")
				.params(district(), one.report(), one.every().name(), one.day().text(), at, since.get(at),
						one.mailTo().toArray(String[]::new))
				.update();
		}
	}

	/** The first day of the last period that was requested. */
	Optional<LocalDate> last(ScheduledReport one) {
		return this.jdbc.sql("""
				SELECT max(from_day) FROM reporting_schedule WHERE tenant_id = ? AND report = ? AND every = ?""")
			.params(district(), one.report(), one.every().name())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	/** Records a period as requested; false when it was recorded before. */
	boolean record(DueReport one) {
		return this.jdbc.sql("""
				INSERT INTO reporting_schedule (tenant_id, report, every, from_day) VALUES (?, ?, ?, ?)
				ON CONFLICT DO NOTHING""")
			.params(district(), one.report(), one.every().name(), one.period().from())
			.update() == 1;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

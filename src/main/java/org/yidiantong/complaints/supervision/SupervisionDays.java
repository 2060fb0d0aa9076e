package org.yidiantong.complaints.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the days of standing orders off days that a new calendar makes days off.
 */
@Component
class SupervisionDays implements OpenLimits {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	SupervisionDays(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("complaints_supervision.due_on");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		return days(calendar).isEmpty() ? 0
				: this.jdbc
					.sql("SELECT count(*) FROM complaints_supervision WHERE tenant_id = ? AND ended_at IS NULL"
							+ " AND due_on = ANY (?)")
					.params(tenant(), days(calendar).toArray(LocalDate[]::new))
					.query(Long.class)
					.single();
	}

	@Override
	public long move(WorkCalendar calendar) {
		return days(calendar).stream()
			.mapToLong((day) -> this.jdbc.sql(
					"UPDATE complaints_supervision SET due_on = ? WHERE tenant_id = ? AND ended_at IS NULL AND due_on = ?")
				.params(calendar.orNextWorkingDay(day).dueOn(), tenant(), day)
				.update())
			.sum();
	}

	/** The days of orders that lie ahead and are days off, the latest first. */
	private List<LocalDate> days(WorkCalendar calendar) {
		return this.jdbc
			.sql("SELECT DISTINCT due_on FROM complaints_supervision WHERE tenant_id = ? AND ended_at IS NULL"
					+ " AND due_on >= ? ORDER BY due_on DESC")
			.params(tenant(), this.clock.today())
			.query(LocalDate.class)
			.list()
			.stream()
			.filter((day) -> !calendar.isWorkingDay(day))
			.toList();
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}

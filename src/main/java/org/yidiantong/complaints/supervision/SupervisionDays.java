package org.yidiantong.complaints.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the days of standing orders off days that a new calendar makes days off. The
 * audit log keeps both days.
 */
@Component
class SupervisionDays implements OpenLimits {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final BusinessClock clock;

	SupervisionDays(JdbcClient jdbc, AuditLog audit, BusinessClock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("complaints_supervision.due_on");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		return onDaysOff(calendar).size();
	}

	@Override
	public long move(WorkCalendar calendar) {
		return onDaysOff(calendar).stream()
			.distinct()
			.mapToLong((day) -> move(day, calendar.orNextWorkingDay(day).dueOn()))
			.sum();
	}

	private int move(LocalDate former, LocalDate due) {
		List<Moved> moved = this.jdbc
			.sql("""
					UPDATE complaints_supervision s SET due_on = ? FROM complaints_complaint c
					WHERE s.tenant_id = ? AND s.ended_at IS NULL AND s.due_on = ? AND c.tenant_id = ? AND c.id = s.complaint_id
					RETURNING c.id, c.case_number""")
			.params(due, tenant(), former, tenant())
			.query((row, index) -> new Moved(row.getObject(1, UUID.class), row.getString(2)))
			.list();
		moved.stream()
			.distinct()
			.forEach((one) -> this.audit.record("platform", "complaints.supervision-rescheduled",
					"complaint/" + one.id(), one.number(), AuditText.of("audit.text.rescheduled", former, due)));
		return moved.size();
	}

	/** The days of standing orders that lie ahead and are days off, the latest first. */
	private List<LocalDate> onDaysOff(WorkCalendar calendar) {
		return this.jdbc
			.sql("SELECT due_on FROM complaints_supervision WHERE tenant_id = ? AND ended_at IS NULL"
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

	/** A complaint whose order was moved. */
	private record Moved(UUID id, @Nullable String number) {

	}

}

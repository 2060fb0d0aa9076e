package org.yidiantong.disclosure.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.disclosure.events.DisclosureTasksRescheduled;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the due days of disclosure tasks with the calendar, of those that are not over;
 * publishes {@link DisclosureTasksRescheduled} for each period.
 */
@Component
class TaskLimits implements OpenLimits {

	private static final String OPEN = """
			SELECT period, coalesce(counted_on, due_on) AS counted_on, due_on, array_agg(place_code ORDER BY place_code)
			FROM disclosure_task_set WHERE tenant_id = ? AND due_on >= ? AND withdrawn_at IS NULL
			GROUP BY period, coalesce(counted_on, due_on), due_on ORDER BY period, counted_on, due_on""";

	private static final String MOVE = """
			UPDATE disclosure_task_set SET due_on = ?, revision = ?, reminded_at = NULL
			WHERE tenant_id = ? AND period = ? AND place_code = ANY (?) AND due_on = ? RETURNING place_code""";

	private final TaskSets rows;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	TaskLimits(TaskSets rows, JdbcClient jdbc, ApplicationEventPublisher events, BusinessClock clock) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("disclosure_task_set.counted_on", "disclosure_task_set.due_on");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		return groups().stream()
			.filter((one) -> one.movesUnder(calendar, this.clock.today()))
			.mapToLong((one) -> one.places().length)
			.sum();
	}

	@Override
	public long move(WorkCalendar calendar) {
		LocalDate today = this.clock.today();
		return groups().stream()
			.filter((one) -> one.movesUnder(calendar, today))
			.mapToLong((one) -> move(one, one.under(calendar, today)))
			.sum();
	}

	/** What another instance has moved meanwhile is not told again. */
	private int move(Group group, LocalDate due) {
		int district = BoundDistrict.required().value();
		int revision = this.rows.revision(group.period()) + 1;
		List<PlaceCode> moved = this.jdbc.sql(MOVE)
			.params(due, revision, district, group.period(), group.places(), group.dueOn())
			.query((row, number) -> new PlaceCode(row.getString(1)))
			.list();
		if (!moved.isEmpty()) {
			this.events.publishEvent(new DisclosureTasksRescheduled(district, group.period(), moved, due, group.dueOn(),
					revision, this.clock.instant()));
		}
		return moved.size();
	}

	private List<Group> groups() {
		return this.jdbc.sql(OPEN)
			.params(BoundDistrict.required().value(), this.clock.today())
			.query((row, number) -> group(row))
			.list();
	}

	private static Group group(ResultSet row) throws SQLException {
		return new Group(row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
				(String[]) row.getArray(4).getArray());
	}

	/** Places whose tasks of a period are due on the same day. */
	private record Group(String period, LocalDate countedOn, LocalDate dueOn, String[] places) {

		LocalDate under(WorkCalendar calendar, LocalDate today) {
			return calendar.recounted(this.dueOn, calendar.orNextWorkingDay(this.countedOn).dueOn(), today);
		}

		boolean movesUnder(WorkCalendar calendar, LocalDate today) {
			return !under(calendar, today).equals(this.dueOn);
		}

	}

}

package org.yidiantong.disclosure.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of what was done about the tasks of a place for a period in the bound
 * district. Each step is taken once, by one instance of the application.
 */
@Repository
class TaskSteps {

	private static final String WAITING = """
			SELECT period, place_code, due_on, list_version FROM disclosure_task_set
			WHERE tenant_id = ? AND withdrawn_at IS NULL AND escalated_at IS NULL AND due_on <= ?
			ORDER BY due_on, period, place_code""";

	private static final String TAKE = """
			UPDATE disclosure_task_set SET %1$s = ? WHERE tenant_id = ? AND place_code = ? AND period = ? AND due_on = ?
			AND withdrawn_at IS NULL AND %1$s IS NULL""";

	private static final String LOCK = """
			SELECT period, place_code, due_on, list_version FROM disclosure_task_set
			WHERE tenant_id = ? AND place_code = ? AND period = ? AND withdrawn_at IS NULL FOR UPDATE""";

	private final JdbcClient jdbc;

	TaskSteps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Places and periods for which a step may be left, due up to a day. */
	List<TaskSet> waiting(LocalDate until) {
		return this.jdbc.sql(WAITING).params(tenant(), until).query((row, number) -> set(row)).list();
	}

	/**
	 * Marks a step as taken; false when somebody else has taken it, or when the tasks
	 * were withdrawn or have another due day now. Holds the row until the transaction
	 * ends.
	 */
	boolean take(Step step, TaskSet set, Instant now) {
		return this.jdbc.sql(TAKE.formatted(step.column))
			.params(now.atOffset(ZoneOffset.UTC), tenant(), set.placeCode().value(), set.period(), set.dueOn())
			.update() == 1;
	}

	/** Keeps everybody else from taking steps until the transaction ends. */
	Optional<TaskSet> lock(PlaceCode place, String period) {
		return this.jdbc.sql(LOCK).params(tenant(), place.value(), period).query((row, number) -> set(row)).optional();
	}

	private static TaskSet set(ResultSet row) throws SQLException {
		return new TaskSet(row.getString(1), new PlaceCode(row.getString(2)), row.getObject(3, LocalDate.class),
				row.getString(4));
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

	/** What is done about tasks, in this order. */
	enum Step {

		/** The place is reminded. */
		REMIND("reminded_at"),

		/** What is overdue is published as events. */
		OVERDUE("overdue_at"),

		/** The supervising unit is told. */
		ESCALATE("escalated_at");

		private final String column;

		Step(String column) {
			this.column = column;
		}

	}

}

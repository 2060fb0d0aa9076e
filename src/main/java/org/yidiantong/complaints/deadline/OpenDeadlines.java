package org.yidiantong.complaints.deadline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds by one statement the open complaints whose due day a calendar moves.
 */
@Component
public class OpenDeadlines {

	private static final String OPEN = """
			SELECT c.id, c.due_on, c.first_due_on, c.extensions, c.suspended_on,
			  c.accept_days + c.handle_days + c.review_days AS days,
			  coalesce((SELECT min(h.at) FROM complaints_history h
			    WHERE h.tenant_id = ? AND h.complaint_id = c.id AND h.action = 'DISPATCH' AND h.at >= r.at),
			    r.at, c.filed_at) AS started,
			  (SELECT array_agg(to_char(h.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
			      || CASE WHEN h.action = 'SUSPEND' THEN ' -' ELSE ' +' END ORDER BY h.position) FROM complaints_history h
			    WHERE h.tenant_id = ? AND h.complaint_id = c.id AND h.at >= coalesce(r.at, c.filed_at)
			      AND c.first_due_on <> c.due_on AND h.action IN ('SUSPEND', 'RESUME', 'TAKE_BACK', 'ESCALATE')) AS turns
			FROM complaints_complaint c LEFT JOIN (SELECT o.tenant_id, o.complaint_id, max(o.at) AS at
			  FROM complaints_history o WHERE o.tenant_id = ? AND o.action = 'REOPEN' GROUP BY o.tenant_id, o.complaint_id) r
			  ON r.tenant_id = c.tenant_id AND r.complaint_id = c.id
			WHERE c.tenant_id = ? AND c.state = ANY (?) AND c.due_on >= ? ORDER BY c.id""";

	private final JdbcClient jdbc;

	OpenDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The ids of the complaints whose due day is not over and moves.
	 * @param states names of the states in which a complaint is open
	 */
	public List<UUID> moving(WorkCalendar calendar, Collection<String> states, LocalDate today) {
		int district = BoundDistrict.required().value();
		return this.jdbc.sql(OPEN)
			.params(district, district, district, district, states.toArray(String[]::new), today)
			.query((row, number) -> deadline(row).movesUnder(calendar, today) ? List.of(row.getObject("id", UUID.class))
					: List.<UUID>of())
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static OpenDeadline deadline(ResultSet row) throws SQLException {
		LocalDate started = row.getObject("started", OffsetDateTime.class)
			.atZoneSameInstant(BusinessClock.ZONE)
			.toLocalDate();
		return new OpenDeadline(started, row.getInt("days"),
				new ComplaintClock(row.getObject("due_on", LocalDate.class),
						row.getObject("first_due_on", LocalDate.class), row.getInt("extensions"),
						row.getObject("suspended_on", LocalDate.class)),
				Rest.among(turns(row)));
	}

	private static Stream<Rest.Turn> turns(ResultSet row) throws SQLException {
		Array turns = row.getArray("turns");
		return (turns == null) ? Stream.empty()
				: Stream.of((String[]) turns.getArray())
					.map((turn) -> turn.split(" "))
					.map((turn) -> new Rest.Turn(LocalDate.parse(turn[0]), turn[1].equals("-")));
	}

}

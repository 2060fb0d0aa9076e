package org.yidiantong.complaints.closed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.VisibleComplaints;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the closed complaints that an actor may see, by one statement.
 */
@Repository
class ClosedComplaintQueries implements ComplaintsToSample {

	private static final String ANSWERED = """
			SELECT c.id, c.case_number, c.place_code, c.place_path, c.item_name, c.contact IS NOT NULL AS reachable
			FROM complaints_complaint c WHERE c.tenant_id = ?""";

	private final JdbcClient jdbc;

	ClosedComplaintQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<ClosedComplaint> closed(Actor actor, LocalDate from, LocalDate to) {
		return closed(actor,
				(query) -> query.andIn("c.state", List.of(ComplaintState.CLOSED, ComplaintState.ARCHIVED))
					.and("c.closed_at >= ?", BusinessClock.startOf(from))
					.and("c.closed_at < ?", BusinessClock.startOf(to.plusDays(1))));
	}

	@Override
	public List<ClosedComplaint> closed(Actor actor, Collection<ComplaintId> ids) {
		return closed(actor, (query) -> query.and("c.id = ANY (?)",
				(Object) ids.stream().map(ComplaintId::value).toArray(UUID[]::new)));
	}

	private List<ClosedComplaint> closed(Actor actor, Consumer<SqlConditions> narrowed) {
		SqlConditions query = new SqlConditions(ANSWERED, BoundDistrict.required().value());
		VisibleComplaints.restrict(query, actor);
		narrowed.accept(query);
		return this.jdbc.sql(query.sql())
			.params(query.values())
			.query((row, number) -> new ClosedComplaint(new ComplaintId(row.getObject("id", UUID.class)),
					row.getString("case_number"), new PlaceCode(row.getString("place_path").split("/", 2)[0]),
					new PlaceCode(row.getString("place_code")), row.getString("item_name"),
					row.getBoolean("reachable")))
			.list();
	}

}

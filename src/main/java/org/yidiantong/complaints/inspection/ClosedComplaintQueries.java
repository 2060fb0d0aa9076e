package org.yidiantong.complaints.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closed complaints for actors of the district, in one statement each. Complaints from
 * which the actor is recused do not exist for the actor.
 */
@Component
public class ClosedComplaintQueries {

	private static final String CLOSED = """
			SELECT c.id, c.place_path, c.contact IS NOT NULL AS reachable FROM complaints_complaint c
			WHERE c.tenant_id = ?""";

	private static final String SEEN = """
			SELECT c.id, c.case_number, c.place_code, c.item_name FROM complaints_complaint c WHERE c.tenant_id = ?""";

	private final JdbcClient jdbc;

	ClosedComplaintQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The complaints that are closed and were last closed from one day to another.
	 * @throws NotPermitted if the actor belongs to a unit
	 */
	public List<ClosedComplaint> between(Actor actor, LocalDate from, LocalDate to) {
		SqlConditions query = visible(CLOSED, actor)
			.andIn("c.state", List.of(ComplaintState.CLOSED, ComplaintState.ARCHIVED))
			.and("c.closed_at >= ?", start(from))
			.and("c.closed_at < ?", start(to.plusDays(1)));
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> closed(row)).list();
	}

	/**
	 * Those of some complaints that the actor may see.
	 * @throws NotPermitted if the actor belongs to a unit
	 */
	public Map<ComplaintId, Line> seen(Actor actor, Collection<ComplaintId> complaints) {
		UUID[] ids = complaints.stream().map(ComplaintId::value).toArray(UUID[]::new);
		SqlConditions query = visible(SEEN, actor).and("c.id = ANY (?)", (Object) ids);
		return this.jdbc.sql(query.sql())
			.params(query.values())
			.query((row, number) -> line(row))
			.stream()
			.collect(Collectors.toMap(Line::id, (line) -> line));
	}

	private static SqlConditions visible(String begun, Actor actor) {
		if (!actor.isDistrictWide()) {
			throw new NotPermitted(Permission.CASES_READ);
		}
		return new SqlConditions(begun, BoundDistrict.required().value()).and(Recusal.POST_NOT_RECUSED, actor.name());
	}

	private static OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant().atOffset(ZoneOffset.UTC);
	}

	private static ClosedComplaint closed(ResultSet row) throws SQLException {
		String path = row.getString("place_path");
		return new ClosedComplaint(id(row), new PlaceCode(path.split("/", 2)[0]), row.getBoolean("reachable"));
	}

	private static Line line(ResultSet row) throws SQLException {
		return new Line(id(row), row.getString("case_number"), new PlaceCode(row.getString("place_code")),
				row.getString("item_name"));
	}

	private static ComplaintId id(ResultSet row) throws SQLException {
		return new ComplaintId(row.getObject("id", UUID.class));
	}

	/**
	 * What a complaint is known by.
	 *
	 * @param itemName null when no item was chosen
	 */
	public record Line(ComplaintId id, @Nullable String caseNumber, PlaceCode placeCode, @Nullable String itemName) {
	}

}

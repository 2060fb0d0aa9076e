package org.yidiantong.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;

import org.springframework.stereotype.Component;

/**
 * Reads call-backs of the bound district for display, each list in one statement. Whoever
 * is recused from a complaint reads nothing of its call-back.
 */
@Component
class CallBackQueries {

	private static final String TASKS = """
			SELECT c.id, c.complaint_id, c.state, c.anonymous, c.supervising_unit, c.lead_unit, r.item_name,
			  r.place_code, c.opened_at, c.due_on, c.called_at, c.note, c.requirement, c.rectify_by, c.done_at,
			  c.done_text, c.judged_at, c.judgement
			FROM evaluation_call_back c
			  JOIN evaluation_rating r ON r.tenant_id = c.tenant_id AND r.id = c.rating_id
			WHERE c.tenant_id = ?""";

	private static final List<CallBackState> WITH_NOTICE = List.of(CallBackState.RECTIFYING, CallBackState.RECTIFIED,
			CallBackState.ACCEPTED, CallBackState.ESCALATION_DUE);

	private final ListStatements lists;

	private final RecusedComplaints recused;

	CallBackQueries(ListStatements lists, RecusedComplaints recused) {
		this.lists = lists;
		this.recused = recused;
	}

	/** A call-back supervised by the actor's unit. */
	Optional<CallBackTask> supervised(Actor actor, UUID id) {
		SqlConditions query = tasks(actor).and("c.id = ?", id);
		if (!actor.isDistrictWide()) {
			query.and("c.supervising_unit = ?", String.valueOf(actor.unit()));
		}
		return this.lists.of(query).query((row, number) -> task(row)).optional();
	}

	/** A rectification notice to the actor's unit. */
	Optional<RectificationNotice> notice(Actor actor, UUID id) {
		SqlConditions query = notices(actor).and("c.id = ?", id);
		return this.lists.of(query).query((row, number) -> task(row).notice()).optional();
	}

	/** The newest rectification notices to the actor's unit. */
	List<RectificationNotice> notices(Actor actor, @Nullable UUID before, int count) {
		SqlConditions query = notices(actor).andIfPresent("c.id < ?", before).end("ORDER BY c.id DESC LIMIT ?", count);
		return this.lists.of(query).query((row, number) -> task(row).notice()).list();
	}

	private SqlConditions tasks(Actor actor) {
		return new SqlConditions(TASKS, district()).and("NOT (c.complaint_id = ANY (?))",
				(Object) this.recused.idsOf(actor));
	}

	private SqlConditions notices(Actor actor) {
		SqlConditions query = tasks(actor).and("c.rectify_by IS NOT NULL").andIn("c.state", WITH_NOTICE);
		return actor.isDistrictWide() ? query : query.and("c.lead_unit = ?", String.valueOf(actor.unit()));
	}

	private static CallBackTask task(ResultSet row) throws SQLException {
		return new CallBackTask(row.getObject("id", UUID.class),
				new ComplaintId(row.getObject("complaint_id", UUID.class)),
				CallBackState.valueOf(row.getString("state")), row.getBoolean("anonymous"),
				UnitCode.orNull(row.getString("supervising_unit")), UnitCode.orNull(row.getString("lead_unit")),
				row.getString("item_name"), new PlaceCode(row.getString("place_code")),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getObject("due_on", LocalDate.class),
				instant(row, "called_at"), row.getString("note"), row.getString("requirement"),
				row.getObject("rectify_by", LocalDate.class), instant(row, "done_at"), row.getString("done_text"),
				instant(row, "judged_at"), row.getString("judgement"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

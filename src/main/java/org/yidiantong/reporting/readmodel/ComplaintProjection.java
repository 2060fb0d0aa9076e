package org.yidiantong.reporting.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of complaints: one row per complaint and transition, valid until the next
 * transition.
 */
@Repository
class ComplaintProjection {

	private static final String INSERT = """
			INSERT INTO reporting_standing (tenant_id, generation, complaint_id, seq, kind, at, case_number, outcome,
			  filed_at, accepted_at, dispatched_at, closed_at, ended_at, closed_on_time, closed_by_first_due,
			  handling_days, suspended_days, suspended_on, township, place, item, lineage, category, nature, anonymous,
			  lead, watching, grade, due_on, first_due_on, dispatches, returns, extensions, repeat_of,
			  redone_late, first_closed_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING""";

	/** Ends the validity of the previous snapshot. */
	private static final String END = """
			UPDATE reporting_standing SET until = ?
			WHERE tenant_id = ? AND generation = ? AND complaint_id = ? AND seq < ? AND until = 'infinity'""";

	private static final String LATEST = """
			SELECT * FROM reporting_standing WHERE tenant_id = ? AND generation = ? AND until = 'infinity'
			AND complaint_id = ANY (?::uuid[])""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	ComplaintProjection(JdbcTemplate template) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** The latest snapshots of some complaints. */
	Map<ComplaintId, ComplaintSnapshot> latest(int generation, Collection<ComplaintId> complaints) {
		String[] ids = complaints.stream().map(ComplaintId::toString).toArray(String[]::new);
		return this.jdbc.sql(LATEST)
			.params(List.of(district(), generation, ids))
			.query((row, number) -> snapshot(row))
			.stream()
			.collect(Collectors.toMap(ComplaintSnapshot::complaint, Function.identity()));
	}

	/**
	 * Adds snapshots in the order of their transitions. Existing rows stay unchanged.
	 */
	void add(int generation, List<ComplaintSnapshot> moves) {
		int district = district();
		this.template.batchUpdate(INSERT, moves.stream().map((move) -> values(district, generation, move)).toList());
		this.template.batchUpdate(END, moves.stream()
			.map((move) -> new Object[] { at(move.at()), district, generation, move.complaint().value(), move.seq() })
			.toList());
	}

	private static @Nullable Object[] values(int district, int generation, ComplaintSnapshot one) {
		Milestones milestones = one.milestones();
		Classification classification = one.classification();
		Assignment assignment = one.assignment();
		Deadline deadline = one.deadline();
		return new @Nullable Object[] { district, generation, one.complaint().value(), one.seq(), one.move().name(),
				at(one.at()), classification.caseNumber(),
				(milestones.outcome() == null) ? null : milestones.outcome().name(), at(milestones.filedAt()),
				at(milestones.acceptedAt()), at(milestones.dispatchedAt()), at(milestones.closedAt()),
				at(milestones.endedAt()), milestones.onTime(), milestones.byFirstDue(), milestones.handlingDays(),
				deadline.suspendedDays(), deadline.suspendedOn(), classification.township().value(),
				classification.place().value(), code(classification.item()), classification.lineage(),
				classification.category(), classification.nature(), classification.anonymous(), code(assignment.lead()),
				code(assignment.watching()), assignment.grade(), deadline.dueOn(), deadline.firstDueOn(),
				assignment.dispatches(), assignment.returns(), deadline.extensions(),
				(classification.repeatOf() == null) ? null : classification.repeatOf().value(), milestones.redoneLate(),
				at(milestones.firstClosedAt()) };
	}

	private static @Nullable String code(@Nullable Object code) {
		return (code == null) ? null : code.toString();
	}

	private static ComplaintSnapshot snapshot(ResultSet row) throws SQLException {
		return new ComplaintSnapshot(new ComplaintId(row.getObject("complaint_id", UUID.class)), row.getInt("seq"),
				ComplaintTransition.valueOf(row.getString("kind")),
				row.getObject("at", OffsetDateTime.class).toInstant(), classification(row),
				new Assignment(UnitCode.orNull(row.getString("lead")), UnitCode.orNull(row.getString("watching")),
						row.getString("grade"), row.getInt("dispatches"), row.getInt("returns")),
				new Deadline(row.getObject("due_on", LocalDate.class), row.getObject("first_due_on", LocalDate.class),
						row.getInt("extensions"), row.getObject("suspended_on", LocalDate.class),
						row.getInt("suspended_days")),
				milestones(row));
	}

	private static Classification classification(ResultSet row) throws SQLException {
		return new Classification(new PlaceCode(row.getString("township")), new PlaceCode(row.getString("place")),
				ItemCode.orNull(row.getString("item")), row.getString("lineage"), row.getString("category"),
				row.getString("nature"), row.getBoolean("anonymous"), row.getString("case_number"),
				ComplaintId.orNull(row.getObject("repeat_of", UUID.class)));
	}

	private static Milestones milestones(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		return new Milestones(row.getObject("filed_at", OffsetDateTime.class).toInstant(), instant(row, "accepted_at"),
				instant(row, "dispatched_at"), instant(row, "closed_at"), first(row), instant(row, "ended_at"),
				(outcome == null) ? null : Outcome.valueOf(outcome), row.getBoolean("closed_on_time"),
				row.getBoolean("closed_by_first_due"), row.getBoolean("redone_late"),
				row.getObject("handling_days", Integer.class));
	}

	/** Equal to the last closing in rows that were stored before rounds were. */
	private static @Nullable Instant first(ResultSet row) throws SQLException {
		Instant first = instant(row, "first_closed_at");
		return (first == null) ? instant(row, "closed_at") : first;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

	private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

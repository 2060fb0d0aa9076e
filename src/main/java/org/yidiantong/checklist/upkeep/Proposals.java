package org.yidiantong.checklist.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the proposals of the bound district with their histories.
 */
@Repository
class Proposals {

	private static final String SELECT = """
			SELECT id, revision, state, kind, list_version, item_code, lineage, name, wording, reason, unit, proposer,
			  note, submitted_at, changed_at FROM checklist_proposal WHERE tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO checklist_proposal (tenant_id, id, revision, state, kind, list_version, item_code, lineage,
			  name, wording, reason, unit, proposer, note, submitted_at, changed_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, id) DO NOTHING""";

	private static final String UPDATE = """
			UPDATE checklist_proposal SET revision = ?, state = ?, kind = ?, list_version = ?, item_code = ?,
			  lineage = ?, name = ?, wording = ?::jsonb, reason = ?, note = ?, submitted_at = ?,
			  changed_at = ?
			WHERE tenant_id = ? AND id = ? AND revision = ?""";

	private static final String ENTRY = """
			INSERT INTO checklist_proposal_entry (tenant_id, proposal, revision, action, actor, note, at)
			VALUES (?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	Proposals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a proposal, unless it exists already. */
	boolean add(Proposal one, String actor) {
		boolean added = this.jdbc.sql(INSERT)
			.params(Arrays.asList(district(), one.id(), one.revision(), one.state().name(), one.kind().name(),
					one.version(), code(one), one.lineage(), one.name(), json(one), one.reason(), unit(one),
					one.proposer(), one.note(), atOrNull(one.submittedAt()), at(one.changedAt())))
			.update() == 1;
		if (added) {
			enter(one, ProposalAction.WRITE, actor, null);
		}
		return added;
	}

	/** Stores a change, unless another one came before. */
	boolean save(Proposal one, ProposalAction action, String actor, @Nullable String note) {
		boolean saved = this.jdbc.sql(UPDATE)
			.params(Arrays.asList(one.revision(), one.state().name(), one.kind().name(), one.version(), code(one),
					one.lineage(), one.name(), json(one), one.reason(), one.note(), atOrNull(one.submittedAt()),
					at(one.changedAt()), district(), one.id(), one.revision() - 1))
			.update() == 1;
		if (saved) {
			enter(one, action, actor, note);
		}
		return saved;
	}

	Optional<Proposal> find(UUID id) {
		return this.jdbc.sql(SELECT + " AND id = ?")
			.params(district(), id)
			.query((row, number) -> proposal(row))
			.optional();
	}

	/** The latest first. */
	List<Proposal> list(ProposalFilter filter, @Nullable UUID before, int limit) {
		SqlConditions query = filter.apply(new SqlConditions(SELECT, district()))
			.andIfPresent("id < ?", before)
			.end("ORDER BY id DESC LIMIT ?", limit);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> proposal(row)).list();
	}

	/** How many proposals of the actor or the actor's unit are not decided. */
	int countOpen(Actor actor) {
		SqlConditions query = new ProposalFilter(actor, null)
			.written(new SqlConditions("SELECT count(*) FROM checklist_proposal WHERE tenant_id = ?", district()))
			.and("state IN ('DRAFT', 'SUBMITTED')");
		return this.jdbc.sql(query.sql()).params(query.values()).query(Integer.class).single();
	}

	List<ProposalEntry> history(UUID id) {
		return this.jdbc.sql("""
				SELECT action, actor, note, at FROM checklist_proposal_entry WHERE tenant_id = ? AND proposal = ?
				ORDER BY revision""")
			.params(district(), id)
			.query((row, number) -> new ProposalEntry(ProposalAction.valueOf(row.getString("action")),
					row.getString("actor"), row.getString("note"), RowTimes.required(row, "at")))
			.list();
	}

	private void enter(Proposal one, ProposalAction action, String actor, @Nullable String note) {
		this.jdbc.sql(ENTRY)
			.params(Arrays.asList(district(), one.id(), one.revision(), action.name(), actor, note,
					at(one.changedAt())))
			.update();
	}

	private static Proposal proposal(ResultSet row) throws SQLException {
		@Nullable String unit = row.getString("unit");
		return new Proposal(row.getObject("id", UUID.class), row.getInt("revision"),
				ProposalState.valueOf(row.getString("state")), ProposalKind.valueOf(row.getString("kind")),
				row.getString("list_version"), ItemCode.orNull(row.getString("item_code")), row.getString("lineage"),
				row.getString("name"), ChecklistJson.read(row.getString("wording"), Wording.class).fields(),
				row.getString("reason"), (unit == null) ? null : new UnitCode(unit), row.getString("proposer"),
				row.getString("note"), RowTimes.nullable(row, "submitted_at"), RowTimes.required(row, "changed_at"));
	}

	private static @Nullable String code(Proposal one) {
		return (one.itemCode() == null) ? null : one.itemCode().value();
	}

	private static @Nullable String unit(Proposal one) {
		return (one.unit() == null) ? null : one.unit().value();
	}

	private static String json(Proposal one) {
		return ChecklistJson.write(new Wording(one.wording()));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
		return (instant == null) ? null : at(instant);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/** The stored form of the proposed text. */
	private record Wording(Map<ItemField, String> fields) {
	}

}

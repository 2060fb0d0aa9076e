package org.yidiantong.evaluation.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores requests to leave ratings out, of the bound district. An index allows one at a
 * time for a rating. Whoever is recused from a complaint finds nothing of it.
 */
@Component
class RatingExclusions {

	private static final String RATED = """
			r.id AS rating, r.complaint_id, r.level, r.rated_at, r.item_name, r.place_code, r.lead_unit, r.kind
			FROM evaluation_rating r""";

	private static final String RATING = "SELECT " + RATED
			+ " WHERE r.tenant_id = ? AND r.id = ? AND NOT (r.complaint_id = ANY (?))";

	private static final String REQUESTS = """
			SELECT x.id, x.state, x.reason, x.evidence, x.proposed_by, x.proposed_at, x.decided_by, x.decided_at,
			  x.decision, x.ended_by, x.ended_at, x.ended_why,\s""" + RATED + """

			  JOIN evaluation_exclusion x ON x.tenant_id = r.tenant_id AND x.rating_id = r.id
			WHERE x.tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO evaluation_exclusion (tenant_id, id, rating_id, complaint_id, state, reason, evidence, proposed_by,
			  proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE evaluation_exclusion SET state = ?, decided_by = ?, decided_at = ?, decision = ?, ended_by = ?,
			  ended_at = ?, ended_why = ? WHERE tenant_id = ? AND id = ?""";

	private final JdbcClient jdbc;

	RatingExclusions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A rating.
	 * @param hidden ids of complaints that the reader must not see
	 */
	Optional<Rated> rating(UUID id, UUID[] hidden) {
		return this.jdbc.sql(RATING)
			.params(district(), id, hidden)
			.query((row, number) -> new Rated(rated(row), row.getString("kind").equals("FIRST")))
			.optional();
	}

	/**
	 * Stores a proposal.
	 * @throws ExclusionRunning if there is another one for the rating
	 */
	void add(RatingExclusion one) {
		if (this.jdbc.sql(INSERT)
			.params(district(), one.id(), one.rating().id(), one.rating().complaint().value(), one.state().name(),
					one.reason(), one.evidence(), one.proposed().by(), one.proposed().at().atOffset(ZoneOffset.UTC))
			.update() == 0) {
			throw new ExclusionRunning();
		}
	}

	/** Stores what became of one that is locked. */
	void save(RatingExclusion one) {
		ExclusionStep decided = one.decided();
		ExclusionStep ended = one.ended();
		this.jdbc.sql(UPDATE)
			.params(Arrays.asList(one.state().name(), (decided == null) ? null : decided.by(), at(decided),
					(decided == null) ? null : decided.note(), (ended == null) ? null : ended.by(), at(ended),
					(ended == null) ? null : ended.note(), district(), one.id()))
			.update();
	}

	/** Finds one, and locks it until the transaction ends. */
	Optional<RatingExclusion> locked(UUID id, UUID[] hidden) {
		return find(id, hidden, "FOR UPDATE OF x");
	}

	Optional<RatingExclusion> find(UUID id, UUID[] hidden) {
		return find(id, hidden, "");
	}

	private Optional<RatingExclusion> find(UUID id, UUID[] hidden, String end) {
		SqlConditions query = seen(hidden).and("x.id = ?", id).end(end);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> exclusion(row)).optional();
	}

	/** The newest ones. */
	List<RatingExclusion> list(UUID[] hidden, @Nullable UUID before, int count) {
		SqlConditions query = seen(hidden).andIfPresent("x.id < ?", before).end("ORDER BY x.id DESC LIMIT ?", count);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> exclusion(row)).list();
	}

	/** Those that wait for a decision, oldest first. */
	List<RatingExclusion> proposed(UUID[] hidden, int count) {
		SqlConditions query = seen(hidden).and("x.state = ?", ExclusionState.PROPOSED.name())
			.end("ORDER BY x.id LIMIT ?", count);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> exclusion(row)).list();
	}

	/** The ids of those about some complaints. */
	List<UUID> about(UUID[] complaints) {
		return this.jdbc
			.sql("SELECT x.id FROM evaluation_exclusion x WHERE x.tenant_id = ? AND x.complaint_id = ANY (?)")
			.params(district(), complaints)
			.query(UUID.class)
			.list();
	}

	private static SqlConditions seen(UUID[] hidden) {
		return new SqlConditions(REQUESTS, district()).and("NOT (x.complaint_id = ANY (?))", (Object) hidden);
	}

	private static ExcludableRating rated(ResultSet row) throws SQLException {
		return new ExcludableRating(row.getObject("rating", UUID.class),
				new ComplaintId(row.getObject("complaint_id", UUID.class)), null, row.getInt("level"),
				row.getObject("rated_at", OffsetDateTime.class).toInstant(), row.getString("item_name"),
				new PlaceCode(row.getString("place_code")), UnitCode.orNull(row.getString("lead_unit")));
	}

	private static RatingExclusion exclusion(ResultSet row) throws SQLException {
		ExclusionStep proposed = new ExclusionStep(row.getString("proposed_by"),
				row.getObject("proposed_at", OffsetDateTime.class).toInstant(), null);
		return new RatingExclusion(row.getObject("id", UUID.class), rated(row),
				ExclusionState.valueOf(row.getString("state")), row.getString("reason"), row.getString("evidence"),
				proposed, step(row, "decided", "decision"), step(row, "ended", "ended_why"));
	}

	private static @Nullable ExclusionStep step(ResultSet row, String name, String note) throws SQLException {
		OffsetDateTime at = row.getObject(name + "_at", OffsetDateTime.class);
		return (at == null) ? null
				: new ExclusionStep(row.getString(name + "_by"), at.toInstant(), row.getString(note));
	}

	private static @Nullable OffsetDateTime at(@Nullable ExclusionStep step) {
		return (step == null) ? null : step.at().atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * A rating that was found.
	 *
	 * @param counts whether it is the one that counts
	 */
	record Rated(ExcludableRating rating, boolean counts) {
	}

}

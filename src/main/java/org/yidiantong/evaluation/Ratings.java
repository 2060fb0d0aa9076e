package org.yidiantong.evaluation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.RateableComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the ratings of the bound district. A unique constraint allows one rating of each
 * kind per round of a complaint, so that one of several concurrent ratings wins. Whoever
 * is recused from a complaint reads none of its ratings.
 */
@Component
class Ratings {

	private static final String INSERT = """
			INSERT INTO evaluation_rating (tenant_id, id, complaint_id, round, kind, level, tags, comment, anonymous,
			  supervising_unit, lead_unit, item_code, item_name, place_code, place_path, rated_at)
			VALUES (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING""";

	private static final String OF_COMPLAINT = """
			SELECT kind, round, level, tags, comment, anonymous, rated_at FROM evaluation_rating
			WHERE tenant_id = ? AND complaint_id = ? ORDER BY id""";

	/** Whether the district has decided that a rating does not count. */
	private static final String EXCLUDED = """
			EXISTS (SELECT 1 FROM evaluation_exclusion x WHERE x.tenant_id = ? AND x.rating_id = r.id
			  AND x.state = 'EXCLUDED')""";

	private static final String FIRST_LEVELS = """
			SELECT r.complaint_id, r.level FROM evaluation_rating r
			WHERE r.tenant_id = ? AND r.complaint_id = ANY (?) AND r.kind = 'FIRST' AND NOT\s""" + EXCLUDED;

	private static final String LINES = """
			SELECT r.id, r.kind, r.round, r.level, r.tags, r.comment, r.anonymous, r.rated_at, r.item_name, r.place_code,
			  r.lead_unit, c.id AS call_back, c.state, c.due_on, c.rectify_by,\s"""
			+ EXCLUDED + """
					 AS excluded
					FROM evaluation_rating r
					  LEFT JOIN evaluation_call_back c ON c.tenant_id = r.tenant_id AND c.rating_id = r.id
					WHERE r.tenant_id = ?""";

	private final JdbcClient jdbc;

	private final ListStatements lists;

	private final RecusedComplaints recused;

	Ratings(JdbcClient jdbc, ListStatements lists, RecusedComplaints recused) {
		this.jdbc = jdbc;
		this.lists = lists;
		this.recused = recused;
	}

	/**
	 * Stores a rating, unless this round of the complaint has one of this kind. Waits for
	 * a concurrent transaction that stores one.
	 * @return whether the rating was stored
	 */
	boolean keep(Rating rating) {
		RateableComplaint about = rating.about();
		return this.jdbc.sql(INSERT)
			.params(Arrays.asList(district(), rating.id(), about.complaint().value(), about.round(),
					rating.kind().name(), rating.level(),
					"{" + String.join(",", rating.tags().stream().map(Enum::name).toList()) + "}", rating.comment(),
					about.anonymous(), code(about.supervisingUnit()), code(about.leadUnit()), code(about.itemCode()),
					about.itemName(), about.placeCode().value(), about.placePath(),
					rating.ratedAt().atOffset(ZoneOffset.UTC)))
			.update() == 1;
	}

	/** The ratings of a complaint, oldest first. */
	List<RatingReceipt> of(ComplaintId complaint) {
		return this.jdbc.sql(OF_COMPLAINT)
			.params(district(), complaint.value())
			.query((row, number) -> receipt(row))
			.list();
	}

	/** The levels of the first ratings of complaints, without those that have none. */
	Map<ComplaintId, Integer> firstLevels(Collection<ComplaintId> complaints) {
		Map<ComplaintId, Integer> levels = new HashMap<>();
		this.jdbc.sql(FIRST_LEVELS)
			.params(district(), complaints.stream().map(ComplaintId::value).toArray(UUID[]::new), district())
			.query((row) -> {
				levels.put(new ComplaintId(row.getObject("complaint_id", UUID.class)), row.getInt("level"));
			});
		return levels;
	}

	/** The ratings of a complaint belong to a desk; null for the district. */
	void supervisedBy(ComplaintId complaint, @Nullable UnitCode desk) {
		this.jdbc.sql("UPDATE evaluation_rating SET supervising_unit = ? WHERE tenant_id = ? AND complaint_id = ?")
			.params(Arrays.asList(code(desk), district(), complaint.value()))
			.update();
	}

	/** The newest ratings within an actor's responsibility. */
	List<RatingLine> lines(Actor actor, RatingFilter filter, @Nullable UUID before, int count) {
		SqlConditions query = new SqlConditions(LINES, district()).and("NOT (r.complaint_id = ANY (?))",
				(Object) this.recused.idsOf(actor));
		if (!actor.isDistrictWide()) {
			query.and("r.supervising_unit = ?", String.valueOf(actor.unit()));
		}
		filter.states().ifPresent((states) -> query.and("c.tenant_id = ?", district()).andIn("c.state", states));
		query.andIfPresent("r.id < ?", before).end("ORDER BY r.id DESC LIMIT ?", count);
		return this.lists.of(query).query((row, number) -> line(row)).list();
	}

	private static RatingReceipt receipt(ResultSet row) throws SQLException {
		int level = row.getInt("level");
		return new RatingReceipt(RatingKind.valueOf(row.getString("kind")), row.getInt("round"), level,
				RatingLevel.chinese(level), tags(row), row.getString("comment"),
				row.getObject("rated_at", OffsetDateTime.class).toInstant(), row.getBoolean("anonymous"), null);
	}

	private static RatingLine line(ResultSet row) throws SQLException {
		String state = row.getString("state");
		CallBackState stands = (state == null) ? null : CallBackState.valueOf(state);
		return new RatingLine(row.getObject("id", UUID.class), receipt(row), row.getString("item_name"),
				new PlaceCode(row.getString("place_code")), UnitCode.orNull(row.getString("lead_unit")),
				row.getObject("call_back", UUID.class), stands, CallBackState.dueOn(stands,
						row.getObject("due_on", LocalDate.class), row.getObject("rectify_by", LocalDate.class)),
				row.getBoolean("excluded"));
	}

	private static List<RatingTag> tags(ResultSet row) throws SQLException {
		Array tags = row.getArray("tags");
		return Arrays.stream((String[]) tags.getArray()).map(RatingTag::valueOf).toList();
	}

	private static @Nullable String code(@Nullable Object code) {
		return (code == null) ? null : code.toString();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

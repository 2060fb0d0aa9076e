package org.yidiantong.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Queries for lists of disclosures of the bound district. Each is one statement that uses
 * an index. Conditions of partial indexes are literals in the SQL, because PostgreSQL
 * cannot match them with parameters.
 */
@Repository
class DisclosureQueries {

	private static final String PUBLISHED = """
			SELECT p.disclosure_id, p.number, p.kind, p.item_code, p.item_lineage, p.item_name, p.list_version,
			  p.unit_code, p.unit_name, p.place_code, p.place_name, p.place_path, p.period, p.audience, p.title,
			  p.nothing_happened, p.published_at, d.withdrawn_at, d.withdrawn_reason
			FROM disclosure_disclosure d JOIN disclosure_publication p
			  ON p.tenant_id = d.tenant_id AND p.disclosure_id = d.id AND p.number = d.version
			WHERE d.tenant_id = ? AND d.published_at IS NOT NULL""";

	private static final String STAFF = """
			SELECT d.id, d.state, d.kind, d.item_name, d.unit_name, d.place_name, d.period, d.version, d.published_at
			FROM disclosure_disclosure d WHERE d.tenant_id = ?""";

	private static final String EDITION = """
			SELECT number FROM disclosure_edition WHERE tenant_id = ? AND place_code = ?""";

	private static final String COUNT = """
			INSERT INTO disclosure_edition AS e (tenant_id, place_code, number) VALUES (?, ?, 1)
			ON CONFLICT (tenant_id, place_code) DO UPDATE SET number = e.number + 1 WHERE e.tenant_id = ?""";

	private final JdbcClient jdbc;

	private final ListStatements lists;

	DisclosureQueries(JdbcClient jdbc, ListStatements lists) {
		this.jdbc = jdbc;
		this.lists = lists;
	}

	/**
	 * Published disclosures for everybody or for the people of a village, those of the
	 * latest period first.
	 */
	List<DisclosureSummary> published(DisclosureFilter filter, DisclosureFilter.@Nullable After after, int limit) {
		SqlConditions query = published(filter);
		if (after != null) {
			query.and("(d.period_end, d.published_at, d.id) < (?, ?, ?)", after.periodEnd(),
					after.at().atOffset(ZoneOffset.UTC), after.id());
		}
		query.end("ORDER BY d.period_end DESC, d.published_at DESC, d.id DESC LIMIT ?", limit);
		return this.lists.of(query).query((row, number) -> published(row)).list();
	}

	/** The same, those that changed last first. */
	List<DisclosureSummary> changed(DisclosureFilter filter, int limit) {
		SqlConditions query = published(filter)
			.end("ORDER BY coalesce(d.withdrawn_at, d.published_at) DESC, d.id DESC LIMIT ?", limit);
		return this.lists.of(query).query((row, number) -> published(row)).list();
	}

	/** Disclosures of a unit, the newest first. */
	List<StaffDisclosureSummary> ofUnit(UnitCode unit, @Nullable UUID after, int limit) {
		return staff(staff().and("d.unit_code = ?", unit.value()), after, limit);
	}

	/**
	 * Disclosures that wait for the check of a unit, or of any unit, the newest first.
	 */
	List<StaffDisclosureSummary> waiting(@Nullable UnitCode supervising, @Nullable UUID after, int limit) {
		SqlConditions query = staff().and("d.state = 'SUBMITTED'")
			.andIfPresent("d.supervising_unit = ?", (supervising == null) ? null : supervising.value());
		return staff(query, after, limit);
	}

	/** The number of publications at a place. */
	int edition(PlaceCode place) {
		return this.jdbc.sql(EDITION)
			.params(BoundDistrict.required().value(), place.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/**
	 * Counts a publication at the place and at its township, always in this order to
	 * avoid deadlocks.
	 */
	void count(List<PlaceCode> path) {
		int tenant = BoundDistrict.required().value();
		for (int at = path.size() - 1; at >= 0; at--) {
			this.jdbc.sql(COUNT).params(tenant, path.get(at).value(), tenant).update();
		}
	}

	private List<StaffDisclosureSummary> staff(SqlConditions query, @Nullable UUID after, int limit) {
		query.andIfPresent("d.id < ?", after).end("ORDER BY d.id DESC LIMIT ?", limit);
		return this.lists.of(query).query((row, number) -> line(row)).list();
	}

	private static SqlConditions published(DisclosureFilter filter) {
		SqlConditions query = new SqlConditions(PUBLISHED, BoundDistrict.required().value())
			.and(filter.villagers() ? "d.audience IN ('PUBLIC', 'VILLAGE')" : "d.audience = 'PUBLIC'");
		if (filter.place() != null) {
			query.and(filter.isTownship() ? "d.township = ?" : "d.place_code = ?", filter.place().code().value());
		}
		return query.andIfPresent("d.item_lineage = ?", filter.lineage())
			.andIfPresent("d.kind = ?", (filter.kind() == null) ? null : filter.kind().name())
			.andIfPresent("d.period = ?", (filter.period() == null) ? null : filter.period().code());
	}

	private static SqlConditions staff() {
		return new SqlConditions(STAFF, BoundDistrict.required().value());
	}

	private static DisclosureSummary published(ResultSet row) throws SQLException {
		DisclosureSummary summary = new DisclosureSummary(row.getObject("disclosure_id", UUID.class),
				row.getInt("number"), DisclosureKind.valueOf(row.getString("kind")),
				new ItemCode(row.getString("item_code")), row.getString("item_lineage"), row.getString("item_name"),
				row.getString("list_version"), new UnitCode(row.getString("unit_code")), row.getString("unit_name"),
				new PlaceCode(row.getString("place_code")), row.getString("place_name"),
				Stream.of(row.getString("place_path").split("/")).map(PlaceCode::new).toList(),
				Period.known(row.getString("period")), Audience.valueOf(row.getString("audience")),
				row.getString("title"), row.getBoolean("nothing_happened"),
				row.getObject("published_at", OffsetDateTime.class).toInstant(), null);
		@Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		return (withdrawn == null) ? summary : summary
			.withdrawn(new DisclosureSummary.Withdrawal(withdrawn.toInstant(), row.getString("withdrawn_reason")));
	}

	private static StaffDisclosureSummary line(ResultSet row) throws SQLException {
		@Nullable OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
		@Nullable Instant at = (published == null) ? null : published.toInstant();
		return new StaffDisclosureSummary(row.getObject("id", UUID.class),
				DisclosureState.valueOf(row.getString("state")), DisclosureKind.valueOf(row.getString("kind")),
				row.getString("item_name"), row.getString("unit_name"), row.getString("place_name"),
				Period.known(row.getString("period")), row.getInt("version"), at);
	}

}

package org.yidiantong.disclosure.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.disclosure.inspection.DutyFindingKind;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the findings of the bound district.
 */
@Repository
class RaisedFindings {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final String SELECT = """
			SELECT id, disclosure_id, version, kind, detail, place_name, item_name, period, unit_code, supervising_unit,
			  raised_at, settled_at, note FROM disclosure_finding WHERE tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO disclosure_finding (tenant_id, id, disclosure_id, version, kind, detail, place_name, item_name,
			  period, unit_code, supervising_unit, raised_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String SETTLE = """
			UPDATE disclosure_finding SET settled_at = ?, note = ?
			WHERE tenant_id = ? AND id = ? AND settled_at IS NULL""";

	private static final String PUBLISHED = """
			SELECT p.content FROM disclosure_disclosure d JOIN disclosure_publication p
			  ON p.tenant_id = d.tenant_id AND p.disclosure_id = d.id AND p.number = d.version
			WHERE d.tenant_id = ? AND d.place_code = ? AND d.period = ? AND d.item_lineage = ?""";

	private final JdbcClient jdbc;

	RaisedFindings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is published of an item for a period. */
	List<Content> published(PlaceCode place, Period period, String lineage) {
		return this.jdbc.sql(PUBLISHED)
			.params(tenant(), place.value(), period.code(), lineage)
			.query(String.class)
			.list()
			.stream()
			.map((json) -> MAPPER.readValue(json, Content.class))
			.toList();
	}

	/** All findings of a disclosure, the oldest first. */
	List<RaisedFinding> of(UUID disclosure) {
		return query(
				new SqlConditions(SELECT, tenant()).and("disclosure_id = ?", disclosure).end("ORDER BY version, kind"));
	}

	/** Findings by who settles or who wrote, the newest first. */
	List<RaisedFinding> list(boolean open, @Nullable UnitCode supervising, @Nullable UnitCode unit,
			@Nullable UUID after, int limit) {
		return query(new SqlConditions(SELECT, tenant()).and(open ? "settled_at IS NULL" : "settled_at IS NOT NULL")
			.andIfPresent("supervising_unit = ?", (supervising == null) ? null : supervising.value())
			.andIfPresent("unit_code = ?", (unit == null) ? null : unit.value())
			.andIfPresent("id < ?", after)
			.end("ORDER BY id DESC LIMIT ?", limit));
	}

	Optional<RaisedFinding> find(UUID id) {
		return query(new SqlConditions(SELECT, tenant()).and("id = ?", id)).stream().findFirst();
	}

	/** Stores a new finding; false when the version has it already. */
	boolean add(RaisedFinding one) {
		return this.jdbc.sql(INSERT)
			.params(values(tenant(), one.id(), one.disclosure(), one.version(), one.finding().kind().name(),
					one.finding().detail(), one.placeName(), one.itemName(), one.period().code(), one.unit().value(),
					(one.supervising() == null) ? null : one.supervising().value(),
					one.raisedAt().atOffset(ZoneOffset.UTC)))
			.update() == 1;
	}

	/** Stores how a finding was settled; false when somebody else was quicker. */
	boolean settle(RaisedFinding one, Instant at) {
		return this.jdbc.sql(SETTLE)
			.params(values(at.atOffset(ZoneOffset.UTC), one.note(), tenant(), one.id()))
			.update() == 1;
	}

	private List<RaisedFinding> query(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> finding(row)).list();
	}

	private static RaisedFinding finding(ResultSet row) throws SQLException {
		@Nullable Instant settled = RowTimes.nullable(row, "settled_at");
		@Nullable String note = row.getString("note");
		return new RaisedFinding(row.getObject("id", UUID.class), row.getObject("disclosure_id", UUID.class),
				row.getInt("version"),
				new DutyFinding(DutyFindingKind.valueOf(row.getString("kind")), row.getString("detail")),
				row.getString("place_name"), row.getString("item_name"), Period.known(row.getString("period")),
				new UnitCode(row.getString("unit_code")), UnitCode.orNull(row.getString("supervising_unit")),
				RowTimes.required(row, "raised_at"), settled, note);
	}

	private static List<Object> values(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}

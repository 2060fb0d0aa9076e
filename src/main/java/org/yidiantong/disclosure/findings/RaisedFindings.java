package org.yidiantong.disclosure.findings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
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
			SELECT id, disclosure_id, version, number, kind, detail, ledger_rows, township, place_code, place_name, item_name,
			  period, unit_code, supervising_unit, raised_at, settled_at, settled_by, note FROM disclosure_finding WHERE tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO disclosure_finding (tenant_id, id, disclosure_id, version, number, kind, detail, ledger_rows,
			  township, place_code, place_name, item_name, period, unit_code, supervising_unit, raised_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String SETTLE = """
			UPDATE disclosure_finding SET settled_at = ?, settled_by = ?, note = ?
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

	/** All findings in the ledger of a place and a month, the oldest first. */
	List<RaisedFinding> of(PlaceCode place, Period month) {
		return query(new SqlConditions(SELECT, tenant())
			.and("disclosure_id IS NULL AND place_code = ? AND period = ?", place.value(), month.code())
			.end("ORDER BY version, number"));
	}

	/** Findings by who settles or who wrote, the newest first. */
	List<RaisedFinding> list(FindingFilter filter, @Nullable UnitCode supervising, @Nullable UnitCode unit,
			@Nullable UUID after, int limit) {
		SqlConditions asked = new SqlConditions(SELECT, tenant())
			.and(filter.open() ? "settled_at IS NULL" : "settled_at IS NOT NULL")
			.andIfPresent("kind = ?", (filter.type() == null) ? null : filter.type().name())
			.andIfPresent("township = ?", (filter.township() == null) ? null : filter.township().value());
		YearMonth month = filter.month();
		if (month != null) {
			asked.and("(period = ANY (?) OR period LIKE ?)", FindingFilter.periods(month), month + "-%");
		}
		return query(asked.andIfPresent("supervising_unit = ?", (supervising == null) ? null : supervising.value())
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
			.params(values(tenant(), one.id(), one.disclosure(), one.version(), one.number(), one.type().name(),
					one.detail(), one.rows().toArray(Integer[]::new), one.path().get(0).value(), one.place().value(),
					one.placeName(), one.itemName(), one.period().code(), one.unit().value(),
					(one.supervising() == null) ? null : one.supervising().value(),
					one.raisedAt().atOffset(ZoneOffset.UTC)))
			.update() == 1;
	}

	/** Stores how a finding was settled; false when somebody else was quicker. */
	boolean settle(RaisedFinding one) {
		RaisedFinding.Settlement how = Objects.requireNonNull(one.settlement());
		UnitCode by = how.unit();
		return this.jdbc.sql(SETTLE)
			.params(values(how.at().atOffset(ZoneOffset.UTC), (by == null) ? null : by.value(), how.note(), tenant(),
					one.id()))
			.update() == 1;
	}

	private List<RaisedFinding> query(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> finding(row)).list();
	}

	private static RaisedFinding finding(ResultSet row) throws SQLException {
		@Nullable Instant settled = RowTimes.nullable(row, "settled_at");
		@Nullable Array rows = row.getArray("ledger_rows");
		PlaceCode township = new PlaceCode(row.getString("township"));
		PlaceCode place = new PlaceCode(row.getString("place_code"));
		return new RaisedFinding(row.getObject("id", UUID.class), row.getObject("disclosure_id", UUID.class),
				row.getInt("version"), row.getObject("number", Integer.class),
				FindingType.valueOf(row.getString("kind")), row.getString("detail"),
				(rows == null) ? List.of() : List.of((Integer[]) rows.getArray()),
				township.equals(place) ? List.of(place) : List.of(township, place), row.getString("place_name"),
				row.getString("item_name"), Period.known(row.getString("period")),
				new UnitCode(row.getString("unit_code")), UnitCode.orNull(row.getString("supervising_unit")),
				RowTimes.required(row, "raised_at"), (settled == null) ? null : new RaisedFinding.Settlement(settled,
						UnitCode.orNull(row.getString("settled_by")), row.getString("note")));
	}

	private static List<Object> values(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}

package org.yidiantong.disclosure.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the published versions of the bound district. They are never altered.
 */
@Repository
class LedgerVersions {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<List<LedgerFinding>> FINDINGS = new TypeReference<>() {
	};

	private static final String NEWEST = """
			SELECT v.place_code, v.place_name, v.unit_name, v.month, v.number, v.content, v.reason, v.checked_by,
			  v.checked_on, v.published_at
			FROM disclosure_ledger l JOIN disclosure_ledger_version v
			  ON v.tenant_id = l.tenant_id AND v.place_code = l.place_code AND v.month = l.month AND v.number = l.version
			WHERE l.tenant_id = ? AND l.place_code = ? AND l.month >= ? AND l.month <= ? ORDER BY l.month""";

	private static final String LATEST = """
			SELECT v.place_code, v.place_name, v.unit_name, v.month, v.number, v.content, v.reason, v.checked_by,
			  v.checked_on, v.published_at
			FROM disclosure_ledger l JOIN disclosure_ledger_version v
			  ON v.tenant_id = l.tenant_id AND v.place_code = l.place_code AND v.month = l.month AND v.number = l.version
			WHERE l.tenant_id = ? AND l.place_code = ? ORDER BY l.month DESC LIMIT ?""";

	private static final String ALL = """
			SELECT place_code, place_name, unit_name, month, number, content, reason, checked_by,
			  checked_on, published_at
			FROM disclosure_ledger_version WHERE tenant_id = ? AND place_code = ? AND month = ? ORDER BY number DESC""";

	private final JdbcClient jdbc;

	LedgerVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest versions of a place's months, by month. */
	List<PublishedLedger> newest(PlaceCode place, YearMonth from, YearMonth to) {
		return this.jdbc.sql(NEWEST)
			.params(tenant(), place.value(), from.toString(), to.toString())
			.query((row, number) -> published(row))
			.list();
	}

	/** The latest months of a place in their newest versions, the newest first. */
	List<PublishedLedger> latest(PlaceCode place, int limit) {
		return this.jdbc.sql(LATEST)
			.params(tenant(), place.value(), limit)
			.query((row, number) -> published(row))
			.list();
	}

	/** All versions of a month, the newest first. */
	List<PublishedLedger> of(PlaceCode place, YearMonth month) {
		return this.jdbc.sql(ALL)
			.params(tenant(), place.value(), month.toString())
			.query((row, number) -> published(row))
			.list();
	}

	/**
	 * What was published around a month: its year, two months before and the next one.
	 */
	Map<YearMonth, LedgerContent> around(PlaceCode place, YearMonth month) {
		YearMonth first = YearMonth.of(month.getYear(), 1);
		YearMonth from = month.minusMonths(2).isBefore(first) ? month.minusMonths(2) : first;
		Map<YearMonth, LedgerContent> all = new TreeMap<>();
		newest(place, from, month.plusMonths(1)).stream()
			.filter((one) -> !one.month().equals(month))
			.forEach((one) -> all.put(one.month(), one.content()));
		return all;
	}

	/** The findings that stand in the newest version. */
	List<LedgerFinding> findings(PlaceCode place, YearMonth month) {
		Optional<String> json = this.jdbc.sql("""
				SELECT findings FROM disclosure_ledger_version WHERE tenant_id = ? AND place_code = ? AND month = ?
				ORDER BY number DESC LIMIT 1""")
			.params(tenant(), place.value(), month.toString())
			.query(String.class)
			.optional();
		return json.map((text) -> MAPPER.readValue(text, FINDINGS)).orElse(List.of());
	}

	void add(PublishedLedger one, List<LedgerFinding> findings) {
		this.jdbc.sql("""
				INSERT INTO disclosure_ledger_version (tenant_id, place_code, month, number, place_name, unit_name,
				  content, findings, reason, checked_by, checked_on, published_at)
				VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""")
			.params(Arrays.asList(tenant(), one.place().value(), one.month().toString(), one.number(), one.placeName(),
					one.unitName(), one.content().json(), MAPPER.writeValueAsString(findings), one.reason(),
					(one.committee() == null) ? null : one.committee().name(),
					(one.committee() == null) ? null : one.committee().on(),
					one.publishedAt().atOffset(ZoneOffset.UTC)))
			.update();
	}

	private static PublishedLedger published(ResultSet row) throws SQLException {
		return new PublishedLedger(new PlaceCode(row.getString("place_code")), row.getString("place_name"),
				row.getString("unit_name"), YearMonth.parse(row.getString("month")), row.getInt("number"),
				LedgerContent.read(row.getString("content")), row.getString("reason"), committee(row),
				RowTimes.required(row, "published_at"));
	}

	private static @Nullable CommitteeCheck committee(ResultSet row) throws SQLException {
		@Nullable String name = row.getString("checked_by");
		return (name == null) ? null : new CommitteeCheck(name, row.getObject("checked_on", LocalDate.class));
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}

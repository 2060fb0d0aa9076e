package org.yidiantong.disclosure.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the months of the bound district.
 */
@Repository
class LedgerMonths {

	private static final String SELECT = """
			SELECT place_code, month, revision, state, place_name, township, unit_code, unit_name, supervising_unit, draft,
			  version, published_at, opening, income, expense FROM disclosure_ledger WHERE tenant_id = ?""";

	private static final String LINES = """
			SELECT l.place_code, l.place_name, l.month, l.state, l.version, l.opening, l.income, l.expense,
			  coalesce(jsonb_array_length(v.findings), 0) AS findings
			FROM disclosure_ledger l LEFT JOIN disclosure_ledger_version v
			  ON v.tenant_id = l.tenant_id AND v.place_code = l.place_code AND v.month = l.month AND v.number = l.version
			WHERE l.tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO disclosure_ledger (revision, state, place_name, township, unit_code, unit_name, supervising_unit,
			  draft, version, published_at, opening, income, expense, tenant_id, place_code, month)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE disclosure_ledger SET revision = ?, state = ?, place_name = ?, township = ?, unit_code = ?,
			  unit_name = ?, supervising_unit = ?, draft = ?::jsonb, version = ?, published_at = ?, opening = ?,
			  income = ?, expense = ? WHERE tenant_id = ? AND place_code = ? AND month = ? AND revision = ?""";

	private final JdbcClient jdbc;

	LedgerMonths(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<LedgerMonth> find(PlaceCode place, YearMonth month) {
		return query(select().and("place_code = ? AND month = ?", place.value(), month.toString())).stream()
			.findFirst();
	}

	/** The latest month of a place before a month. */
	Optional<LedgerMonth> before(PlaceCode place, YearMonth month) {
		return query(select().and("place_code = ? AND month < ?", place.value(), month.toString())
			.end("ORDER BY month DESC LIMIT 1")).stream().findFirst();
	}

	/** The months of a year, by place and month. */
	List<StaffLedgerLine> year(int year, @Nullable PlaceCode township, @Nullable PlaceCode place) {
		return lines(lines().and("l.month >= ? AND l.month <= ?", year + "-01", year + "-12")
			.andIfPresent("l.township = ?", (township == null) ? null : township.value())
			.andIfPresent("l.place_code = ?", (place == null) ? null : place.value())
			.end("ORDER BY l.place_code, l.month"));
	}

	/** Months that wait for the check of a unit, or of any unit, the oldest first. */
	List<StaffLedgerLine> waiting(@Nullable UnitCode supervising, int limit) {
		return lines(lines().and("l.state = 'SUBMITTED'")
			.andIfPresent("l.supervising_unit = ?", (supervising == null) ? null : supervising.value())
			.end("ORDER BY l.month, l.place_code LIMIT ?", limit));
	}

	/** How often something was published at a place. */
	int edition(PlaceCode place) {
		return this.jdbc
			.sql("SELECT coalesce(sum(version), 0) FROM disclosure_ledger WHERE tenant_id = ? AND place_code = ?")
			.params(tenant(), place.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * Stores the next revision.
	 * @throws DisclosureChanged when another revision than the one before it is stored
	 */
	void put(LedgerMonth one) {
		Object[] values = values(one);
		Object[] last = { tenant(), one.owner().place().value(), one.month().toString() };
		int rows = (one.revision() == 1) ? this.jdbc.sql(INSERT).params(all(values, last)).update()
				: this.jdbc.sql(UPDATE).params(all(all(values, last).toArray(), one.revision() - 1)).update();
		if (rows == 0) {
			throw new DisclosureChanged();
		}
	}

	private static List<Object> all(Object[] first, Object... then) {
		Object[] all = Arrays.copyOf(first, first.length + then.length);
		System.arraycopy(then, 0, all, first.length, then.length);
		return Arrays.asList(all);
	}

	private static Object[] values(LedgerMonth one) {
		LedgerOwner owner = one.owner();
		return new Object[] { one.revision(), one.state().name(), owner.placeName(), owner.township().value(),
				owner.unit().value(), owner.unitName(),
				(owner.supervising() == null) ? null : owner.supervising().value(),
				(one.draft() == null) ? null : one.draft().json(), one.version(),
				(one.publishedAt() == null) ? null : one.publishedAt().atOffset(ZoneOffset.UTC), one.sums().opening(),
				one.sums().income(), one.sums().expense() };
	}

	private List<LedgerMonth> query(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> month(row)).list();
	}

	private List<StaffLedgerLine> lines(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> line(row)).list();
	}

	private static SqlConditions select() {
		return new SqlConditions(SELECT, tenant());
	}

	private static SqlConditions lines() {
		return new SqlConditions(LINES, tenant());
	}

	private static LedgerMonth month(ResultSet row) throws SQLException {
		LedgerOwner owner = new LedgerOwner(new PlaceCode(row.getString("place_code")), row.getString("place_name"),
				new PlaceCode(row.getString("township")), new UnitCode(row.getString("unit_code")),
				row.getString("unit_name"), UnitCode.orNull(row.getString("supervising_unit")));
		@Nullable String draft = row.getString("draft");
		@Nullable Instant published = RowTimes.nullable(row, "published_at");
		return new LedgerMonth(owner, YearMonth.parse(row.getString("month")), row.getInt("revision"),
				DisclosureState.valueOf(row.getString("state")), (draft == null) ? null : LedgerDraft.read(draft),
				row.getInt("version"), published, sums(row));
	}

	private static StaffLedgerLine line(ResultSet row) throws SQLException {
		return new StaffLedgerLine(new PlaceCode(row.getString("place_code")), row.getString("place_name"),
				YearMonth.parse(row.getString("month")), DisclosureState.valueOf(row.getString("state")),
				row.getInt("version"), sums(row), row.getInt("findings"));
	}

	private static LedgerSums sums(ResultSet row) throws SQLException {
		return new LedgerSums(row.getLong("opening"), row.getLong("income"), row.getLong("expense"));
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}

package org.yidiantong.reporting.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.tenancy.Area;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What districts have published upward. A district writes rows of its own and never
 * changes them. Call it in a transaction of the reporting role.
 */
@Repository
public class PublishedReports {

	private static final String PUBLISH = """
			INSERT INTO reporting_upward (tenant_id, from_day, to_day, revision, statistics_at, content_hash, %s)
			VALUES (?, ?, ?, ?, ?, ?, %s) ON CONFLICT DO NOTHING""".formatted(PublishedCount.columns(),
			Arrays.stream(PublishedCount.values()).map((count) -> "?").collect(Collectors.joining(", ")));

	/** The newest revision of each district. */
	private static final String NEWEST = """
			SELECT DISTINCT ON (tenant_id) tenant_id, from_day, to_day, revision, statistics_at, content_hash, %s
			FROM reporting_upward WHERE tenant_id BETWEEN ? AND ? AND from_day = ? AND to_day = ?
			ORDER BY tenant_id, revision DESC""".formatted(PublishedCount.columns());

	private static final String PERIODS = """
			SELECT from_day, to_day, count(DISTINCT tenant_id) AS districts FROM reporting_upward
			WHERE tenant_id BETWEEN ? AND ? GROUP BY from_day, to_day ORDER BY to_day DESC, from_day LIMIT ?""";

	private final JdbcClient jdbc;

	PublishedReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Publishes a revision of the bound district; a second time changes nothing. */
	public void publish(PublishedReport report) {
		List<Object> values = new ArrayList<>(
				List.of(BoundDistrict.required().value(), report.period().from(), report.period().to(),
						report.revision(), report.statisticsAt().atOffset(ZoneOffset.UTC), report.hash()));
		Arrays.stream(PublishedCount.values()).forEach((count) -> values.add(report.counts().of(count)));
		this.jdbc.sql(PUBLISH).params(values).update();
	}

	/** The newest revision of each district of an area that has one for a period. */
	Map<DistrictCode, PublishedReport> newest(Area area, ReportPeriod period) {
		Map<DistrictCode, PublishedReport> newest = new LinkedHashMap<>();
		this.jdbc.sql(NEWEST).params(area.first(), area.last(), period.from(), period.to()).query((row) -> {
			newest.put(new DistrictCode(row.getInt("tenant_id")), report(row));
		});
		return newest;
	}

	/** Periods for which a district of an area has published, the latest first. */
	List<PublishedPeriod> periods(Area area, int most) {
		return this.jdbc.sql(PERIODS)
			.params(area.first(), area.last(), most)
			.query((row, number) -> new PublishedPeriod(period(row), row.getInt("districts")))
			.list();
	}

	private static PublishedReport report(ResultSet row) throws SQLException {
		Map<PublishedCount, Long> numbers = new EnumMap<>(PublishedCount.class);
		for (PublishedCount count : PublishedCount.values()) {
			numbers.put(count, row.getLong(count.column()));
		}
		return new PublishedReport(period(row), row.getInt("revision"),
				row.getObject("statistics_at", OffsetDateTime.class).toInstant(), row.getString("content_hash"),
				new PublishedCounts(numbers));
	}

	private static ReportPeriod period(ResultSet row) throws SQLException {
		return new ReportPeriod(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
	}

}

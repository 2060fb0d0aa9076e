package org.yidiantong.checklist.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.tenancy.Area;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores what districts have reported. A district adds rows of its own and never changes
 * them. Call it in a transaction.
 */
@Repository
class AdoptionReports {

	private static final String COLUMNS = """
			revision, version, base, effective_from, unchanged, changed, added, left_out, reported_at""";

	private static final String ADD = """
			INSERT INTO checklist_upward (tenant_id, %s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING""".formatted(COLUMNS);

	private static final String LAST = """
			SELECT %s FROM checklist_upward WHERE tenant_id = ? ORDER BY revision DESC LIMIT 1""".formatted(COLUMNS);

	private static final String NEWEST = """
			SELECT DISTINCT ON (tenant_id) tenant_id, %s FROM checklist_upward
			WHERE tenant_id BETWEEN ? AND ? ORDER BY tenant_id, revision DESC""".formatted(COLUMNS);

	private final JdbcClient jdbc;

	AdoptionReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the report was added; false when somebody else has reported meanwhile. */
	boolean add(AdoptionReport report) {
		AdoptionCounts counts = report.counts();
		return this.jdbc.sql(ADD)
			.params(BoundDistrict.required().value(), report.revision(), report.version(), report.base(),
					report.effectiveFrom(), counts.unchanged(), counts.changed(), counts.added(), counts.leftOut(),
					report.reportedAt().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** What the bound district has reported last. */
	Optional<AdoptionReport> last() {
		return this.jdbc.sql(LAST)
			.param(BoundDistrict.required().value())
			.query((row, number) -> report(row))
			.optional();
	}

	/** The newest report of each district of an area that has one. */
	Map<DistrictCode, AdoptionReport> newest(Area area) {
		Map<DistrictCode, AdoptionReport> newest = new LinkedHashMap<>();
		this.jdbc.sql(NEWEST).params(area.first(), area.last()).query((row) -> {
			newest.put(new DistrictCode(row.getInt("tenant_id")), report(row));
		});
		return newest;
	}

	private static AdoptionReport report(ResultSet row) throws SQLException {
		return new AdoptionReport(row.getInt("revision"), row.getString("version"), row.getString("base"),
				row.getObject("effective_from", LocalDate.class), new AdoptionCounts(row.getInt("unchanged"),
						row.getInt("changed"), row.getInt("added"), row.getInt("left_out")),
				row.getObject("reported_at", OffsetDateTime.class).toInstant());
	}

}

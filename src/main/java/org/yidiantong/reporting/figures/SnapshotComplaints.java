package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.readmodel.ComplaintTransition;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the complaints behind a report as of its end, and finds those behind a figure.
 * Call it in a transaction of the reporting role.
 */
@Repository
class SnapshotComplaints {

	private static final String COPIED = ComplaintFacts.STORED + ", " + ComplaintFacts.DERIVED;

	// With the district of the rows, not a parameter, a distributed database copies them
	// where they are.
	private static final String KEEP = "INSERT INTO reporting_case (tenant_id, report_id, complaint_id, " + COPIED
			+ ") SELECT facts.tenant_id, :report, facts.complaint_id, " + COPIED + " FROM (" + ComplaintFacts.AS_OF
			+ ") AS facts";

	private static final String BEHIND = """
			SELECT complaint_id, case_number, kind, township, place, item, lead, filed_at, closed_at, due_on, level,
			  %s AS above
			FROM reporting_case WHERE tenant_id = :tenant AND report_id = :report AND %s
			AND NOT (complaint_id = ANY (:hidden)) AND complaint_id > :after ORDER BY complaint_id LIMIT :fetch""";

	private static final String LIVE = """
			SELECT complaint_id, case_number, kind, township, place, item, lead, filed_at, closed_at, due_on, level,
			  %s AS above
			FROM (%s AND m.complaint_id > :after AND NOT (m.complaint_id = ANY (:hidden))) AS facts WHERE %s
			AND (:township::text IS NULL OR township = :township) AND (:lineage::text IS NULL OR lineage = :lineage)
			ORDER BY complaint_id LIMIT :fetch""";

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final JdbcClient jdbc;

	SnapshotComplaints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Copies the complaints of one generation and replaces the copy of an earlier
	 * attempt.
	 */
	void keep(UUID report, int generation, Window window) {
		this.jdbc.sql("DELETE FROM reporting_case WHERE tenant_id = ? AND report_id = ?")
			.params(district(), report)
			.update();
		this.jdbc.sql(KEEP)
			.param("tenant", district())
			.param("report", report)
			.param("generation", generation)
			.param("from", window.begin().atOffset(ZoneOffset.UTC))
			.param("until", window.until().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * The complaints behind a figure; for a rate, all that form its denominator.
	 * @param hidden ids of complaints that the reader must not see
	 */
	Page<ComplaintBehindFigure> behind(UUID report, DrillDown cases, Window window, UUID[] hidden, PageRequest page) {
		String sql = BEHIND.formatted(cases.above().where(Basis.CUMULATIVE), cases.all().where(Basis.CUMULATIVE));
		List<ComplaintBehindFigure> read = this.jdbc.sql(sql)
			.param("tenant", district())
			.param("report", report)
			.param("from", window.begin().atOffset(ZoneOffset.UTC))
			.param("day", window.day())
			.param("hidden", hidden)
			.param("after", Objects.requireNonNullElse(page.afterId(), BEFORE_ALL))
			.param("fetch", page.fetch())
			.query((row, number) -> one(row))
			.list();
		return Page.of(read, page, (one) -> one.id().toString());
	}

	/** The same in a generation of the read models instead of a report. */
	Page<ComplaintBehindFigure> behind(int generation, DrillDown cases, FigurePart within, Window window, UUID[] hidden,
			PageRequest page) {
		String sql = LIVE.formatted(cases.above().where(Basis.CUMULATIVE), ComplaintFacts.AS_OF,
				cases.all().where(Basis.CUMULATIVE));
		PlaceCode township = within.township();
		List<ComplaintBehindFigure> read = this.jdbc.sql(sql)
			.param("tenant", district())
			.param("generation", generation)
			.param("from", window.begin().atOffset(ZoneOffset.UTC))
			.param("until", window.until().atOffset(ZoneOffset.UTC))
			.param("day", window.day())
			.param("township", (township == null) ? null : township.value())
			.param("lineage", within.lineage())
			.param("hidden", hidden)
			.param("after", Objects.requireNonNullElse(page.afterId(), BEFORE_ALL))
			.param("fetch", page.fetch())
			.query((row, number) -> one(row))
			.list();
		return Page.of(read, page, (one) -> one.id().toString());
	}

	private static ComplaintBehindFigure one(ResultSet row) throws SQLException {
		int level = row.getInt("level");
		return new ComplaintBehindFigure(new ComplaintId(row.getObject("complaint_id", UUID.class)),
				row.getString("case_number"), ComplaintTransition.valueOf(row.getString("kind")).state(),
				new PlaceCode(row.getString("township")), new PlaceCode(row.getString("place")),
				ItemCode.orNull(row.getString("item")), UnitCode.orNull(row.getString("lead")),
				row.getObject("filed_at", OffsetDateTime.class).toInstant(), instant(row, "closed_at"),
				row.getObject("due_on", LocalDate.class), (level == 0) ? null : level, row.getBoolean("above"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

package org.yidiantong.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * A revision of a report without its content.
 */
record Report(UUID id, String report, ReportPeriod period, int revision, ReportState state, RunStep step, int attempts,
		String requestedBy, Instant requestedAt, @Nullable Instant statisticsAt, @Nullable Instant finishedAt,
		boolean hasWorkbook, List<String> warnings) {

	static final String COLUMNS = """
			id, report, from_day, to_day, revision, state, step, attempts, requested_by, requested_at, statistics_at,
			finished_at, workbook IS NOT NULL AS has_workbook, warnings""";

	static Report of(ResultSet row) throws SQLException {
		return new Report(row.getObject("id", UUID.class), row.getString("report"),
				new ReportPeriod(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
				row.getInt("revision"), ReportState.valueOf(row.getString("state")),
				RunStep.valueOf(row.getString("step")), row.getInt("attempts"), row.getString("requested_by"),
				row.getObject("requested_at", OffsetDateTime.class).toInstant(), instant(row, "statistics_at"),
				instant(row, "finished_at"), row.getBoolean("has_workbook"), lines(row.getString("warnings")));
	}

	/** Whether it is of the kind that every district has. */
	boolean isUsual() {
		return this.report.equals(ReportPeriod.PERFORMANCE);
	}

	/** The attempt that is running. */
	ReportRun run() {
		return new ReportRun(this.id, this.report, this.period, this.revision, this.attempts);
	}

	/** What the audit log says of a file that somebody took away. */
	String fileDetails(String file) {
		return this.period.from() + " – " + this.period.to() + " #" + this.revision + " " + this.report + "/" + file;
	}

	ReportSummary summary() {
		return new ReportSummary(this.id, this.report, this.period.from(), this.period.to(), this.revision, this.state,
				this.step.percent(), this.requestedAt, this.statisticsAt);
	}

	ReportView view(Optional<ReportSnapshot> snapshot) {
		Optional<ReportContent> content = snapshot.map(ReportSnapshot::contentRead);
		return new ReportView(this.id, this.report, this.period.from(), this.period.to(), this.revision, this.state,
				this.step, this.step.percent(), this.requestedBy, this.requestedAt, this.statisticsAt, this.finishedAt,
				content.map(ReportContent::figures).orElse(null), content.map(ReportContent::period).orElse(null),
				snapshot.map(ReportSnapshot::hash).orElse(null),
				snapshot.map(ReportSnapshot::differenceList).orElse(null), this.hasWorkbook, this.warnings);
	}

	private static List<String> lines(@Nullable String text) {
		return (text == null) ? List.of() : text.lines().toList();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

}

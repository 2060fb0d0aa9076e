package org.yidiantong.reporting.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.reporting.readmodel.PublishedChecklist;
import org.yidiantong.reporting.readmodel.ReadModelManagement;

import org.springframework.stereotype.Component;

/**
 * Takes the figures of a report and keeps the complaints that they were taken from, so
 * that every figure can be drilled down to its complaints later. Call it in a transaction
 * of the reporting role.
 */
@Component
public class FigureSnapshots {

	private final SnapshotComplaints complaints;

	private final FigureQuery query;

	private final HotspotTables hotspots;

	private final ComplaintLedgers ledgers;

	private final DisclosureTables disclosures;

	private final ReadModelManagement models;

	FigureSnapshots(SnapshotComplaints complaints, FigureQuery query, HotspotTables hotspots, ComplaintLedgers ledgers,
			DisclosureTables disclosures, ReadModelManagement models) {
		this.complaints = complaints;
		this.query = query;
		this.hotspots = hotspots;
		this.ledgers = ledgers;
		this.disclosures = disclosures;
		this.models = models;
	}

	/**
	 * Copies the complaints as they stood at the end of the period and computes every
	 * figure and table from the copy. A copy of an earlier attempt is replaced.
	 * @param report id under which the complaints are kept
	 * @param generation of the read models
	 * @param chart source of the names of places and units
	 */
	public FigureSnapshot take(UUID report, int generation, ReportPeriod period, OrganizationChart chart) {
		Window window = period.window();
		this.complaints.keep(report, generation, window);
		Breakdown breakdown = this.query.snapshot(report, generation, window);
		Measurements total = breakdown.total();
		return new FigureSnapshot(Kpi.values(total, Basis.CUMULATIVE), Kpi.values(total, Basis.PERIOD), tables(report,
				generation, period, breakdown, new ReportNames(chart, this.models.itemNames(generation, period.to()))));
	}

	/** The tables of a report in the order of its sheets. */
	private List<ReportTable> tables(UUID report, int generation, ReportPeriod period, Breakdown breakdown,
			ReportNames names) {
		ReportScale scale = ReportScale.of(period);
		Window window = period.window();
		BreakdownTables parts = new BreakdownTables(breakdown, names, Basis.PERIOD);
		PublishedChecklist list = this.models.checklist(generation, period.to());
		List<ReportTable> tables = new ArrayList<>();
		tables.add(summary(generation, period, breakdown));
		if (scale.isAtLeast(ReportScale.QUARTER)) {
			tables.add(trend(generation, period));
		}
		tables
			.addAll(List.of(parts.townships(), parts.departments(), new ChecklistTable(breakdown, list).categories()));
		if (scale == ReportScale.YEAR) {
			tables.add(ChecklistChanges.between(this.models.checklist(generation, period.from().minusDays(1)), list));
		}
		tables.addAll(this.hotspots.of(report, generation, period, breakdown, names, list));
		tables.add(this.ledgers.overdue(report, generation, window, names));
		tables.add(this.ledgers.rectifications(report, generation, window, names));
		if (scale.isAtLeast(ReportScale.QUARTER)) {
			tables.addAll(this.disclosures.of(generation, window, names, list));
		}
		if (scale == ReportScale.YEAR) {
			tables.add(parts.villages());
		}
		tables.add(SummaryTables.definitions());
		return tables;
	}

	private ReportTable summary(int generation, ReportPeriod period, Breakdown breakdown) {
		return SummaryTables.summary(breakdown.total(), this.query.total(generation, period.previous().window()),
				this.query.total(generation, period.lastYear().window()));
	}

	/**
	 * The kept complaints behind a figure, in the order of their ids. For a count these
	 * are the counted ones, for a rate all that form its denominator.
	 * @param figure one with complaints, see {@link Kpi#isOfComplaints()}
	 */
	public Page<ComplaintBehindFigure> behind(UUID report, Kpi figure, ReportPeriod period, PageRequest page) {
		return this.complaints.behind(report, figure.drillDown().orElseThrow(), period.window(), page);
	}

	/** One row per month of the period, as of the end of the month or of the period. */
	private ReportTable trend(int generation, ReportPeriod period) {
		List<TableRow> rows = period.months()
			.stream()
			.map((month) -> SummaryTables.month(month, this.query.total(generation, month.window())))
			.toList();
		return SummaryTables.trend(rows);
	}

}

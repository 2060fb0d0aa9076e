package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.UUID;

import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
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

	private final ComplaintTables lists;

	private final ReadModelManagement models;

	FigureSnapshots(SnapshotComplaints complaints, FigureQuery query, ComplaintTables lists,
			ReadModelManagement models) {
		this.complaints = complaints;
		this.query = query;
		this.lists = lists;
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
		OrganizationNames names = new OrganizationNames(chart);
		Breakdown breakdown = this.query.snapshot(report, generation, window);
		Measurements total = breakdown.total();
		Measurements previous = this.query.total(generation, period.previous().window());
		Measurements lastYear = this.query.total(generation, period.lastYear().window());
		BreakdownTables parts = new BreakdownTables(breakdown, names, Basis.PERIOD);
		return new FigureSnapshot(Kpi.values(total, Basis.CUMULATIVE), Kpi.values(total, Basis.PERIOD),
				List.of(SummaryTables.summary(total, previous, lastYear), trend(generation, period), parts.townships(),
						parts.departments(),
						new ChecklistTable(breakdown, this.models.checklist(generation, period.to())).categories(),
						this.lists.overdue(report, window, names),
						this.lists.rectifications(report, generation, window, names), parts.villages(),
						SummaryTables.definitions()));
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

package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
	 * Copies the complaints as they stood at the end of the period and computes the
	 * selected figures and tables from the copy. A copy of an earlier attempt is
	 * replaced.
	 * @param report id under which the complaints are kept
	 * @param generation of the read models
	 * @param chart source of the names of places and units
	 */
	public FigureSnapshot take(UUID report, int generation, ReportPeriod period, OrganizationChart chart,
			FigureSelection selection) {
		Window window = period.window();
		this.complaints.keep(report, generation, window);
		Breakdown breakdown = this.query.snapshot(report, generation, window);
		Facts facts = new Facts(report, generation, period, breakdown,
				new ReportNames(chart, this.models.itemNames(generation, period.to())),
				this.models.checklist(generation, period.to()), selection);
		List<ReportTable> tables = ReportSource.computed(selection.tables())
			.flatMap((source) -> tables(source, facts).stream())
			.filter(selection::has)
			.toList();
		return new FigureSnapshot(facts.values(Basis.CUMULATIVE), facts.values(Basis.PERIOD), tables);
	}

	/** The table of a source, and those that come with it. */
	private List<ReportTable> tables(ReportSource source, Facts of) {
		Window window = of.period().window();
		return switch (source) {
			case SUMMARY -> List.of(of.selection().only(summary(of.generation(), of.period(), of.breakdown())));
			case TREND -> List.of(trend(of.generation(), of.period(), of.selection().addedTo(source)));
			case TOWNSHIPS -> List.of(of.parts(source).townships());
			case DEPARTMENTS -> List.of(of.parts(source).departments());
			case VILLAGES -> List.of(of.parts(source).villages());
			case CATEGORIES ->
				List.of(new ChecklistTable(of.breakdown(), of.list(), of.selection().addedTo(source)).categories());
			case LISTCHANGES -> List.of(ChecklistChanges
				.between(this.models.checklist(of.generation(), of.period().from().minusDays(1)), of.list()));
			case HOTSPOTS, SHOWCASES ->
				this.hotspots.of(of.report(), of.generation(), of.period(), of.breakdown(), of.names(), of.list());
			case OVERDUE -> List.of(this.ledgers.overdue(of.report(), of.generation(), window, of.names()));
			case RECTIFICATIONS ->
				List.of(this.ledgers.rectifications(of.report(), of.generation(), window, of.names()));
			case DISCLOSURES, DUTIES -> this.disclosures.of(of.generation(), window, of.names(), of.list());
			case DEFINITIONS -> List.of(of.selection().only(SummaryTables.definitions()));
		};
	}

	/** What the tables of a report are computed from. */
	private record Facts(UUID report, int generation, ReportPeriod period, Breakdown breakdown, ReportNames names,
			PublishedChecklist list, FigureSelection selection) {

		BreakdownTables parts(ReportSource source) {
			return new BreakdownTables(this.breakdown, this.names, Basis.PERIOD, this.selection.addedTo(source));
		}

		Map<String, @Nullable BigDecimal> values(Basis basis) {
			Map<String, @Nullable BigDecimal> values = Kpi.values(this.breakdown.total(), basis);
			values.keySet().removeIf((code) -> Kpi.of(code).filter(this.selection.figures()::contains).isEmpty());
			return values;
		}

	}

	private ReportTable summary(int generation, ReportPeriod period, Breakdown breakdown) {
		return SummaryTables.summary(breakdown.total(), this.query.total(generation, period.previous().window()),
				this.query.total(generation, period.lastYear().window()));
	}

	/**
	 * The kept complaints behind a figure, in the order of their ids. For a count these
	 * are the counted ones, for a rate all that form its denominator.
	 * @param figure one with complaints, see {@link Kpi#isOfComplaints()}
	 * @param hidden ids of complaints that the reader must not see
	 */
	public Page<ComplaintBehindFigure> behind(UUID report, Kpi figure, ReportPeriod period, UUID[] hidden,
			PageRequest page) {
		return this.complaints.behind(report, figure.drillDown().orElseThrow(), period.window(), hidden, page);
	}

	/**
	 * One row per month of the period, as of the end of the month or of the period. It
	 * starts with the first month in which there is something to count, so that nobody
	 * takes the time before the platform for months without complaints.
	 */
	private ReportTable trend(int generation, ReportPeriod period, List<BasedFigure> added) {
		Map<ReportPeriod, Measurements> months = new LinkedHashMap<>();
		period.months().forEach((month) -> {
			Measurements measured = this.query.total(generation, month.window());
			if (!months.isEmpty() || measured.isBegun() || month.to().equals(period.to())) {
				months.put(month, measured);
			}
		});
		List<TableRow> rows = new ArrayList<>();
		months.forEach((month, measured) -> rows.add(SummaryTables.month(month, measured, added)));
		return SummaryTables.trend(rows, added);
	}

}

package org.yidiantong.reporting.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Builds the tables of townships, departments and villages. Every one of them has a row,
 * even without complaints. Each column has one basis.
 */
final class BreakdownTables {

	private static final List<BasedFigure> OF_TODAY = Stream
		.concat(BasedFigure.ofPeriod(Kpi.NEW).stream(),
				BasedFigure
					.cumulative(Kpi.COMPLAINTS, Kpi.CLOSED, Kpi.CLOSURE_RATE, Kpi.OPEN, Kpi.CLOSED_ON_TIME, Kpi.OVERDUE,
							Kpi.ON_TIME_RATE, Kpi.RATED, Kpi.SATISFIED, Kpi.SATISFACTION_RATE, Kpi.MEAN_DAYS)
					.stream())
		.toList();

	static final List<BasedFigure> OF_PERIOD = Stream
		.concat(BasedFigure.ofPeriod(Kpi.NEW, Kpi.CLOSED_NOW, Kpi.CLOSED_ON_TIME, Kpi.ON_TIME_RATE, Kpi.MEAN_DAYS,
				Kpi.RATED, Kpi.SATISFIED, Kpi.SATISFACTION_RATE)
			.stream(), OF_TODAY.stream().skip(1))
		.toList();

	private final Breakdown figures;

	private final ReportNames names;

	private final Basis basis;

	private final List<BasedFigure> shown;

	/**
	 * @param basis of the rank. Tables of the period show cumulative figures beside those
	 * of the period.
	 */
	BreakdownTables(Breakdown figures, ReportNames names, Basis basis) {
		this(figures, names, basis, List.of());
	}

	/**
	 * @param added figures beside those that are always shown
	 */
	BreakdownTables(Breakdown figures, ReportNames names, Basis basis, List<BasedFigure> added) {
		this.figures = figures;
		this.names = names;
		this.basis = basis;
		this.shown = Stream.concat(((basis == Basis.PERIOD) ? OF_PERIOD : OF_TODAY).stream(), added.stream()).toList();
	}

	ReportTable townships() {
		Map<String, String> rows = new LinkedHashMap<>();
		this.names.townships().forEach((place) -> rows.put(place.code().value(), place.name()));
		this.figures.keys(Dimension.TOWNSHIP)
			.forEach((code) -> rows.putIfAbsent(code, this.names.place(new PlaceCode(code))));
		return ranked("townships", Dimension.TOWNSHIP, rows);
	}

	ReportTable departments() {
		Map<String, String> rows = new LinkedHashMap<>();
		this.names.departments().forEach((unit) -> rows.put(unit.code().value(), unit.name()));
		this.figures.keys(Dimension.LEAD)
			.stream()
			.filter((code) -> !code.isEmpty() && this.names.find(new UnitCode(code)).isEmpty())
			.forEach((code) -> rows.putIfAbsent(code, code));
		return ranked("departments", Dimension.LEAD, rows);
	}

	/**
	 * The complaints of each village and community. Complaints about a township as a
	 * whole are not included.
	 */
	ReportTable villages() {
		List<TableRow> rows = new ArrayList<>();
		for (Place village : this.names.villages()) {
			String township = this.names.place(Objects.requireNonNull(village.township()));
			String code = village.code().value();
			rows.add(row(code, this.figures.of(Dimension.PLACE, code), township, village.name()));
		}
		return new ReportTable("villages", columns(TableColumn.text("township"), TableColumn.text("name")), rows);
	}

	private ReportTable ranked(String code, Dimension part, Map<String, String> names) {
		Map<String, Measurements> measured = new LinkedHashMap<>();
		names.keySet().forEach((key) -> measured.put(key, this.figures.of(part, key)));
		Ranking ranking = new Ranking(measured, this.basis);
		List<TableRow> rows = new ArrayList<>();
		measured.forEach((key, one) -> {
			List<@Nullable Object> cells = new ArrayList<>(row(key, one, names.get(key)).cells());
			cells.add(ranking.of(key));
			cells.add(Ranking.isSmall(one, this.basis) ? "n<" + Ranking.FEWEST : null);
			rows.add(new TableRow(key, cells));
		});
		List<TableColumn> columns = new ArrayList<>(columns(TableColumn.text("name")));
		columns.add(new TableColumn("rank", TableColumn.Kind.COUNT));
		columns.add(TableColumn.text("note"));
		return new ReportTable(code, columns, rows);
	}

	private List<TableColumn> columns(TableColumn... first) {
		List<TableColumn> columns = new ArrayList<>(Arrays.asList(first));
		this.shown.forEach((figure) -> columns.add(TableColumn.of(figure)));
		return columns;
	}

	private TableRow row(String key, Measurements one, @Nullable Object... first) {
		List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(first));
		this.shown.forEach((figure) -> cells.add(figure.of(one)));
		return new TableRow(key, cells);
	}

}

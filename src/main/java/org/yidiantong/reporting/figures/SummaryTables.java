package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Builds the table that compares the district with other periods, the monthly trend, and
 * the table that defines each figure.
 */
final class SummaryTables {

	static final List<BasedFigure> TREND = BasedFigure.ofPeriod(Kpi.NEW, Kpi.CLOSED_NOW, Kpi.PERIOD_CLOSURE_RATE,
			Kpi.ON_TIME_RATE, Kpi.SATISFACTION_RATE);

	private SummaryTables() {
	}

	/**
	 * Compares each figure of the period with the preceding period and with the same
	 * period of last year, and adds the cumulative value. A figure stands only under a
	 * basis that it has. Changes of rates are percentage points; changes of counts and
	 * days are per cent.
	 */
	static ReportTable summary(Measurements now, Measurements before, Measurements lastYear) {
		List<TableRow> rows = new ArrayList<>();
		for (Kpi kpi : Kpi.values()) {
			BigDecimal own = value(kpi, now, Basis.PERIOD);
			BigDecimal previous = value(kpi, before, Basis.PERIOD);
			BigDecimal year = value(kpi, lastYear, Basis.PERIOD);
			rows.add(new TableRow(kpi.code(), Arrays.asList(kpi.zh(), kpi.unit().name(), own, previous,
					change(kpi, own, previous), year, change(kpi, own, year), value(kpi, now, Basis.CUMULATIVE))));
		}
		return new ReportTable("summary", List.of(TableColumn.text("name"), TableColumn.text("unit"), number("period"),
				number("previous"), number("change"), number("lastYear"), number("yearChange"), number("cumulative")),
				rows);
	}

	private static @Nullable BigDecimal value(Kpi kpi, Measurements measured, Basis basis) {
		return kpi.has(basis) ? kpi.of(measured, basis) : null;
	}

	/** The trend row of a month: the figures of that month alone. */
	static TableRow month(ReportPeriod month, Measurements one, List<BasedFigure> added) {
		List<@Nullable Object> cells = new ArrayList<>(List.of(YearMonth.from(month.from()).toString()));
		TREND.forEach((figure) -> cells.add(figure.of(one)));
		added.forEach((figure) -> cells.add(figure.of(one)));
		return new TableRow(YearMonth.from(month.from()).toString(), cells);
	}

	static ReportTable trend(List<TableRow> months, List<BasedFigure> added) {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.text("month")));
		TREND.forEach((figure) -> columns.add(TableColumn.of(figure)));
		added.forEach((figure) -> columns.add(TableColumn.of(figure)));
		return new ReportTable("trend", columns, months);
	}

	/** Name and formula of each figure. */
	static ReportTable definitions() {
		List<TableRow> rows = Arrays.stream(Kpi.values())
			.map((kpi) -> new TableRow(kpi.code(),
					Arrays.asList(kpi.zh(), kpi.en(), kpi.formula(), kpi.unit().name(), kpi.decimals())))
			.toList();
		return new ReportTable("definitions",
				List.of(TableColumn.text("name"), TableColumn.text("nameEn"), TableColumn.text("formula"),
						TableColumn.text("unit"), new TableColumn("decimals", TableColumn.Kind.COUNT)),
				rows);
	}

	private static @Nullable BigDecimal change(Kpi kpi, @Nullable BigDecimal own, @Nullable BigDecimal other) {
		if (own == null || other == null) {
			return null;
		}
		if (kpi.unit() == Kpi.Unit.PERCENT) {
			return own.subtract(other);
		}
		return (other.signum() == 0) ? null
				: own.subtract(other).multiply(BigDecimal.valueOf(100)).divide(other, 1, RoundingMode.HALF_UP);
	}

	private static TableColumn number(String code) {
		return new TableColumn(code, TableColumn.Kind.NUMBER);
	}

}

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

	private SummaryTables() {
	}

	/**
	 * Compares each figure of the period with the preceding period and with the same
	 * period of last year, and adds the cumulative value. Changes of rates are percentage
	 * points; changes of counts and days are per cent.
	 */
	static ReportTable summary(Measurements now, Measurements before, Measurements lastYear) {
		List<TableRow> rows = new ArrayList<>();
		for (Kpi kpi : Kpi.values()) {
			BigDecimal own = kpi.of(now, Basis.PERIOD);
			BigDecimal previous = kpi.of(before, Basis.PERIOD);
			BigDecimal year = kpi.of(lastYear, Basis.PERIOD);
			rows.add(new TableRow(kpi.code(), Arrays.asList(kpi.zh(), kpi.unit().name(), own, previous,
					change(kpi, own, previous), year, change(kpi, own, year), kpi.of(now, Basis.CUMULATIVE))));
		}
		return new ReportTable("summary", List.of(TableColumn.text("name"), TableColumn.text("unit"), number("period"),
				number("previous"), number("change"), number("lastYear"), number("yearChange"), number("cumulative")),
				rows);
	}

	/**
	 * The trend row of a month: complaints filed and closed in it, and the rates as of
	 * its end.
	 */
	static TableRow month(ReportPeriod month, Measurements one) {
		return new TableRow(YearMonth.from(month.from()).toString(),
				Arrays.asList(YearMonth.from(month.from()).toString(), Kpi.NEW.of(one, Basis.CUMULATIVE),
						Kpi.CLOSED_NOW.of(one, Basis.CUMULATIVE), Kpi.CLOSURE_RATE.of(one, Basis.CUMULATIVE),
						Kpi.ON_TIME_RATE.of(one, Basis.CUMULATIVE), Kpi.SATISFACTION_RATE.of(one, Basis.CUMULATIVE)));
	}

	static ReportTable trend(List<TableRow> months) {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.text("month")));
		for (Kpi kpi : List.of(Kpi.NEW, Kpi.CLOSED_NOW, Kpi.CLOSURE_RATE, Kpi.ON_TIME_RATE, Kpi.SATISFACTION_RATE)) {
			columns.add(TableColumn.of(kpi.code(), kpi));
		}
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

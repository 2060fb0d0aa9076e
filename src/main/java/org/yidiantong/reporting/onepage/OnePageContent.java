package org.yidiantong.reporting.onepage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportTable;

/**
 * The facts of the page, all from one report.
 *
 * @param statisticsTime when the figures were taken, in the district's time
 * @param hash of the report's content
 * @param figures cumulative values as of the end of the period, by the codes of
 * {@link Kpi}
 * @param period values of the period alone, by the same codes
 * @param tables tables of the report; older reports lack some
 */
public record OnePageContent(String district, LocalDate from, LocalDate to, LocalDateTime statisticsTime, int revision,
		String hash, Map<String, @Nullable BigDecimal> figures, Map<String, @Nullable BigDecimal> period,
		List<ReportTable> tables) {

	@Nullable BigDecimal cumulative(Kpi kpi) {
		return this.figures.get(kpi.code());
	}

	@Nullable BigDecimal inPeriod(Kpi kpi) {
		return this.period.get(kpi.code());
	}

	/** The change of a figure since the previous period; null where there is none. */
	@Nullable BigDecimal change(Kpi kpi) {
		return compared(kpi, "change");
	}

	/** A figure of the previous period; null where it was undefined. */
	@Nullable BigDecimal previous(Kpi kpi) {
		return compared(kpi, "previous");
	}

	private @Nullable BigDecimal compared(Kpi kpi, String column) {
		return table("summary")
			.flatMap((summary) -> summary.rows()
				.stream()
				.filter((row) -> row.key().equals(kpi.code()))
				.findFirst()
				.map((row) -> summary.cell(row, column)))
			.map((value) -> new BigDecimal(value.toString()))
			.orElse(null);
	}

	/** How many rows of a table have a value; empty when the report lacks the table. */
	Optional<Long> rows(String table, String column, String value) {
		return table(table).map((one) -> one.rows()
			.stream()
			.filter((row) -> value.equals(String.valueOf(one.cell(row, column))))
			.count());
	}

	Optional<ReportTable> table(String code) {
		return this.tables.stream().filter((table) -> table.code().equals(code)).findFirst();
	}

}

package org.yidiantong.reporting.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportTable;

/**
 * The facts of a bulletin, all from one report.
 *
 * @param kind the word for the district: 区, 县, 市 or 旗
 * @param figures cumulative values as of the end of the period, by the codes of
 * {@link Kpi}
 * @param period values of the period alone, by the same codes
 * @param tables tables of the report; older reports lack some
 * @param number document number (文号); null for none
 * @param date day that stands below the text
 * @param properties custom properties of the file by name
 */
public record BulletinContent(String district, String kind, LocalDate from, LocalDate to,
		Map<String, @Nullable BigDecimal> figures, Map<String, @Nullable BigDecimal> period, List<ReportTable> tables,
		@Nullable String number, LocalDate date, Map<String, String> properties) {

	/** The rows of a table as values by column; empty when the report lacks it. */
	List<Row> rows(String table) {
		return this.tables.stream()
			.filter((one) -> one.code().equals(table))
			.flatMap((one) -> one.rows().stream().map((row) -> new Row(one, row)))
			.toList();
	}

	@Nullable BigDecimal cumulative(Kpi kpi) {
		return this.figures.get(kpi.code());
	}

	@Nullable BigDecimal inPeriod(Kpi kpi) {
		return this.period.get(kpi.code());
	}

	long count(Kpi kpi) {
		BigDecimal value = inPeriod(kpi);
		return (value == null) ? 0 : value.longValue();
	}

	long countAtTheEnd(Kpi kpi) {
		BigDecimal value = cumulative(kpi);
		return (value == null) ? 0 : value.longValue();
	}

}

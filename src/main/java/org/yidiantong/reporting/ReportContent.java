package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a report says, frozen: pages, API and workbook show the same. Two runs over the
 * same events say the same, to the letter.
 *
 * @param report its name
 * @param district code of the district
 * @param districtName as it was called
 * @param figures as of the end of the period, by the codes of {@link Kpi}
 * @param period the same of the period alone
 * @param tables in the order of the sheets
 */
public record ReportContent(String report, int district, String districtName, LocalDate from, LocalDate to,
		Map<String, @Nullable BigDecimal> figures, Map<String, @Nullable BigDecimal> period, List<ReportTable> tables) {

	/** The table of a code. */
	public ReportTable table(String code) {
		return this.tables.stream().filter((table) -> table.code().equals(code)).findFirst().orElseThrow();
	}

}

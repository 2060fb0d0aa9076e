package org.yidiantong.reporting.figures;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes from one period to another.
 */
class SummaryTablesUnitTests {

	private static final Measurements NOW = measured(12, 3, 4);

	private final ReportTable table = SummaryTables.summary(NOW, measured(9, 1, 2), measured(0, 0, 0));

	@Test
	void comparesCountsInPerCent() {
		assertThat(cells(Kpi.NEW)).containsExactly("12", "9", "33.3", "0", "null", "null");
	}

	@Test
	void comparesRatesInPercentagePoints() {
		assertThat(cells(Kpi.SATISFACTION_RATE)).containsExactly("75.00", "50.00", "25.00", "null", "null", "75.00");
	}

	@Test
	void showsAFigureOnlyUnderABasisThatItHas() {
		for (TableRow row : this.table.rows()) {
			Kpi kpi = Kpi.of(row.key()).orElseThrow();
			assertThat(this.table.cell(row, "period") != null).as(row.key() + " of the period")
				.isEqualTo(kpi.has(Basis.PERIOD) && kpi.of(NOW, Basis.PERIOD) != null);
			assertThat(this.table.cell(row, "cumulative") != null).as(row.key() + " cumulative")
				.isEqualTo(kpi.has(Basis.CUMULATIVE) && kpi.of(NOW, Basis.CUMULATIVE) != null);
		}
	}

	@Test
	void showsNoCountTwiceUnderTwoNames() {
		List<Measure> shown = Arrays.stream(Kpi.values())
			.filter((kpi) -> kpi.unit() == Kpi.Unit.COUNT && kpi.has(Basis.PERIOD))
			.map(Kpi::base)
			.toList();
		assertThat(shown).doesNotContain(ComplaintSet.COMPLAINTS, ComplaintSet.CLOSED).doesNotHaveDuplicates();
	}

	@Test
	void showsEveryFigureWithNameAndUnit() {
		assertThat(this.table.rows()).extracting(TableRow::key)
			.containsExactlyElementsOf(Arrays.stream(Kpi.values()).map(Kpi::code).toList());
		assertThat(this.table.cell(this.table.rows().get(0), "name")).isEqualTo("投诉件数");
		assertThat(this.table.cell(this.table.rows().get(0), "unit")).isEqualTo("COUNT");
	}

	@Test
	void followsTheMonths() {
		TableRow october = SummaryTables.month(ReportPeriod.of(YearMonth.of(2021, 10)), measured(12, 3, 4), List.of());
		ReportTable trend = SummaryTables.trend(List.of(october), List.of());
		assertThat(trend.cell(october, "month")).isEqualTo("2021-10");
		assertThat(trend.cell(october, "newComplaints")).hasToString("12");
		assertThat(trend.cell(october, "periodSatisfactionRate")).hasToString("75.00");
		assertThat(trend.columns()).hasSameSizeAs(october.cells());
	}

	@Test
	void definesEveryFigure() {
		ReportTable definitions = SummaryTables.definitions();
		assertThat(definitions.rows()).hasSameSizeAs(Kpi.values());
		assertThat(definitions.cell(definitions.rows().get(5), "nameEn")).isEqualTo("Closure rate");
		assertThat(definitions.cell(definitions.rows().get(5), "formula")).isEqualTo("办结件数 ÷ 投诉件数");
		assertThat(definitions.cell(definitions.rows().get(5), "decimals")).isEqualTo(1);
	}

	private List<String> cells(Kpi kpi) {
		TableRow row = this.table.rows().get(kpi.ordinal());
		return List.of("period", "previous", "change", "lastYear", "yearChange", "cumulative")
			.stream()
			.map((column) -> String.valueOf(this.table.cell(row, column)))
			.toList();
	}

	private static Measurements measured(long filed, long satisfied, long rated) {
		return Measured.of(
				Map.of(ComplaintSet.NEW, filed, ComplaintSet.SATISFIED, satisfied, ComplaintSet.RATED, rated),
				Map.of(ComplaintSet.NEW, filed * 10, ComplaintSet.SATISFIED, satisfied, ComplaintSet.RATED, rated));
	}

}

package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.SmallChecklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The tables of townships, departments and villages of a small district.
 */
class BreakdownTablesUnitTests {

	private static final Measurements NINE_OF_TEN = Measured.onTime(9, 10);

	private static final Measurements ONE_OF_FOUR = Measured.onTime(1, 4);

	@Test
	void showsEveryTownshipAndThoseThatAreNoMore() {
		ReportTable table = tables(Dimension.TOWNSHIP,
				Map.of(SmallChecklist.TOWNSHIP, NINE_OF_TEN, "341503199", ONE_OF_FOUR))
			.townships();
		assertThat(column(table, "name")).containsExactly("苏埠镇", "341503199");
		assertThat(column(table, "complaints")).extracting(String::valueOf).containsExactly("10", "4");
		assertThat(column(table, "rank")).containsExactly(1, null);
		assertThat(column(table, "note")).containsExactly(null, "n<5");
	}

	@Test
	void showsDepartmentsWithoutComplaintsAndFormerOnes() {
		ReportTable table = tables(Dimension.LEAD, Map.of("HU-D01", NINE_OF_TEN, "HU-D99", ONE_OF_FOUR,
				SmallChecklist.VILLAGERS.code().value(), NINE_OF_TEN, Breakdown.NONE, NINE_OF_TEN))
			.departments();
		assertThat(column(table, "name")).containsExactly("区交通运输局", "区民政局", "HU-D99");
		assertThat(column(table, "onTimeRate")).extracting(String::valueOf).containsExactly("90.00", "null", "25.00");
	}

	@Test
	void showsVillagesUnderTheirTownship() {
		ReportTable table = tables(Dimension.PLACE, Map.of(SmallChecklist.VILLAGE, NINE_OF_TEN)).villages();
		assertThat(table.rows()).extracting(TableRow::key)
			.containsExactly(SmallChecklist.VILLAGE, SmallChecklist.COMMUNITY);
		assertThat(column(table, "township")).containsExactly("苏埠镇", "苏埠镇");
		assertThat(column(table, "complaints")).extracting(String::valueOf).containsExactly("10", "0");
	}

	@Test
	void ranksAndNotesOnThePeriodAndShowsCumulativeFiguresBesideIt() {
		Measurements fewNow = Measured.of(numbers(4, 4), numbers(9, 10));
		Measurements allNow = Measured.of(numbers(5, 6), numbers(1, 10));
		ReportTable table = new BreakdownTables(
				Measured.breakdown(NINE_OF_TEN, Dimension.TOWNSHIP,
						Map.of(SmallChecklist.TOWNSHIP, fewNow, "341503199", allNow)),
				new ReportNames(SmallChecklist.chart(), Map.of()), Basis.PERIOD)
			.townships();
		assertThat(column(table, "rank")).containsExactly(null, 1);
		assertThat(column(table, "note")).containsExactly("n<5", null);
		assertThat(column(table, "periodOnTimeRate")).extracting(String::valueOf).containsExactly("100.00", "83.33");
		assertThat(column(table, "onTimeRate")).extracting(String::valueOf).containsExactly("90.00", "10.00");
	}

	private static Map<ComplaintSet, Long> numbers(long onTime, long judged) {
		return Map.of(ComplaintSet.ON_TIME, onTime, ComplaintSet.JUDGED, judged);
	}

	@Test
	void hasACellForEachColumn() {
		ReportTable table = tables(Dimension.PLACE, Map.of()).townships();
		assertThat(table.rows()).allSatisfy((row) -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
		assertThatIllegalArgumentException().isThrownBy(() -> table.cell(table.rows().get(0), "nothing"));
	}

	private static BreakdownTables tables(Dimension part, Map<String, Measurements> parts) {
		return new BreakdownTables(Measured.breakdown(NINE_OF_TEN, part, parts),
				new ReportNames(SmallChecklist.chart(), Map.of()), Basis.CUMULATIVE);
	}

	private static List<Object> column(ReportTable table, String code) {
		return table.rows().stream().map((row) -> table.cell(row, code)).toList();
	}

}

package org.yidiantong.reporting.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.XlsxXmlReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many rows a table has, totals, charts and what stands below it follow.
 */
class GrowingTablesUnitTests {

	private static final String TOWNSHIPS = "2乡镇街办理情况";

	private static final String VILLAGES = "9村级明细";

	private final Workbooks workbooks = new TemplateWorkbooks();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 22, 300 })
	void keepsTotalsThatAreTheSumOfTheRows(int rows) throws Exception {
		WorkbookTable given = GeneratedContent.units("townships", "镇", rows);
		XlsxXmlReader reader = read(GeneratedContent.with("townships", (table) -> given));
		int totals = rows + 4;
		for (String column : List.of("cases:C", "closed:D", "closedByDue:E", "rated:H", "satisfied:I", "open:K",
				"overdueOpen:L", "totalCases:M", "totalClosed:N")) {
			String[] parts = column.split(":");
			assertThat(number(reader, parts[1] + totals)).as(column).isEqualTo(sum(given, parts[0]));
			assertThat(reader.formula(TOWNSHIPS, parts[1] + totals))
				.isEqualTo("SUM(" + parts[1] + "4:" + parts[1] + (totals - 1) + ")");
		}
		share(reader, "O" + totals, sum(given, "totalClosed"), sum(given, "totalCases"), 3);
		share(reader, "F" + totals, sum(given, "closedByDue"), sum(given, "closed") + sum(given, "overdueOpen"), 3);
		share(reader, "J" + totals, sum(given, "satisfied"), sum(given, "rated"), 4);
		assertThat(reader.value(TOWNSHIPS, "B" + totals)).isEqualTo("合计");
	}

	@Test
	void showsARowOfDashesWhereThereIsNone() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.with("townships",
				(table) -> GeneratedContent.rows(table, List.<List<CellValue>>of())));
		assertThat(reader.value(TOWNSHIPS, "B4")).isEqualTo("—");
		assertThat(number(reader, "C5")).isZero();
		assertThat(reader.value(TOWNSHIPS, "F5")).isEqualTo("—");
		assertThat(reader.type(TOWNSHIPS, "F5")).isEqualTo("str");
	}

	@Test
	void takesThreeThousandRows() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.with("villages", (table) -> GeneratedContent.villages(3000)));
		WorkbookTable given = GeneratedContent.villages(3000);
		assertThat(Double.parseDouble(reader.value(VILLAGES, "C3004"))).isEqualTo(sum(given, "cases"));
		assertThat(reader.value(VILLAGES, "A3005")).startsWith("注:");
		assertThat(reader.names()).containsEntry("table_villages", "'" + VILLAGES + "'!$A$4:$O$3003");
	}

	@Test
	void showsAllRowsInCharts() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.plausible());
		assertThat(reader.chartReferences()).contains("'2乡镇街办理情况'!$B$4:$B$25", "'2乡镇街办理情况'!$F$4:$F$25",
				"'1总体情况'!$A$18:$A$21", "'1总体情况'!$B$18:$B$21", "'1总体情况'!$C$18:$C$21");
		assertThat(reader.value("1总体情况", "A18")).isEqualTo("2021年9月");
		assertThat(reader.value("1总体情况", "B17")).isEqualTo("当月新收");
		assertThat(reader.parts().get("xl/charts/chart2.xml")).contains("云溪镇", "白河镇", "0.818");
	}

	@Test
	void movesChartsAndPageBreaksBelowTheirTable() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.plausible());
		assertThat(reader.parts().get("xl/drawings/drawing2.xml")).contains("<xdr:row>28</xdr:row>",
				"<xdr:row>48</xdr:row>");
		assertThat(reader.parts().get("xl/worksheets/sheet2.xml")).containsPattern("<brk id=\"27\"");
	}

	@Test
	void raisesARowWhoseTextNeedsMoreLines() throws Exception {
		String name = "云溪镇人力资源和社会保障所（退役军人服务站）";
		XlsxXmlReader reader = read(GeneratedContent.with("townships", (table) -> named(table, 1, name)));
		String sheet = reader.parts().get("xl/worksheets/sheet2.xml");
		assertThat(height(sheet, 5)).isGreaterThan(40);
		assertThat(height(sheet, 4)).isEqualTo(height(sheet, 6)).isLessThan(30);
	}

	/** The table with another name in the second column of a row. */
	private static WorkbookTable named(WorkbookTable table, int row, String name) {
		List<List<@Nullable CellValue>> rows = new ArrayList<>(table.rows());
		List<@Nullable CellValue> cells = new ArrayList<>(rows.get(row));
		cells.set(1, CellValue.of(name));
		rows.set(row, cells);
		return new WorkbookTable(table.name(), table.columns(), rows, table.totals());
	}

	/** In points; 0 where the program decides. */
	private static double height(String sheet, int row) {
		Matcher height = Pattern.compile("<row r=\"" + row + "\"[^>]* ht=\"([0-9.]+)\"").matcher(sheet);
		return height.find() ? Double.parseDouble(height.group(1)) : 0;
	}

	@Test
	void hidesAPartThatIsNotGiven() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.without("trend"));
		assertThat(reader.parts().get("xl/worksheets/sheet1.xml")).containsPattern("<row r=\"16\"[^>]*hidden=\"true\"");
		assertThat(reader.parts().get("xl/worksheets/sheet2.xml")).doesNotContain("hidden=\"true\"");
	}

	@Test
	void leavesOutASheetOfWhichNoTableIsGiven() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.without("trend", "disclosures", "duties", "villages"));
		assertThat(reader.sheets()).doesNotContain("8公开任务完成情况", VILLAGES).hasSize(8);
		assertThat(reader.names()).doesNotContainKeys("table_villages", "totals_villages", "table_duties")
			.containsEntry("table_definitions", "'10指标口径说明'!$A$4:$E$6");
	}

	@Test
	void hidesASheetThatTheDistrictsOwnTemplateRefersTo() throws Exception {
		byte[] own = BrokenTemplates
			.changed((book) -> book.createSheet("本区").createRow(0).createCell(0).setCellFormula("'9村级明细'!C5"));
		FilledWorkbook written = this.workbooks.write(GeneratedContent.without("villages"), own);
		assertThat(written.warnings()).isEmpty();
		assertThat(new XlsxXmlReader(written.bytes()).parts().get("xl/workbook.xml"))
			.containsPattern("<sheet [^>]*name=\"9村级明细\"[^>]*state=\"hidden\"");
	}

	@Test
	void saysCountyInTheSheetsOfACounty() throws Exception {
		WorkbookContent content = GeneratedContent.plausible();
		XlsxXmlReader reader = read(
				new WorkbookContent(content.template(), "县", content.cells(), content.tables(), content.properties()));
		assertThat(reader.sheets()).contains("3县直部门办理情况");
		assertThat(reader.value("3县直部门办理情况", "A1")).isEqualTo("县直部门办理情况");
		assertThat(reader.names()).containsEntry("table_departments", "'3县直部门办理情况'!$A$4:$P$37");
	}

	@Test
	void leavesTotalsOutOnRequest() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.with("categories",
				(table) -> new WorkbookTable(table.name(), table.columns(), table.rows(), false)));
		assertThat(reader.names()).doesNotContainKey("totals_categories")
			.containsEntry("table_items", "'4类别与事项分布'!$A$12:$I$47");
		assertThat(reader.value("4类别与事项分布", "B9")).isEmpty();
		assertThat(reader.value("4类别与事项分布", "A10")).isEqualTo("按事项");
		assertThat(reader.value("4类别与事项分布", "B48")).isEqualTo("合计");
	}

	private static void share(XlsxXmlReader reader, String cell, long of, long in, int decimals) {
		String expected = (in == 0) ? "—"
				: BigDecimal.valueOf(of).divide(BigDecimal.valueOf(in), decimals, RoundingMode.HALF_UP).doubleValue()
						+ "";
		assertThat(reader.value(TOWNSHIPS, cell)).as(cell).isEqualTo(expected);
		assertThat(reader.formula(TOWNSHIPS, cell)).startsWith("IF(").contains("ROUND(");
	}

	private static long number(XlsxXmlReader reader, String cell) {
		return (long) Double.parseDouble(reader.value(TOWNSHIPS, cell));
	}

	private static long sum(WorkbookTable table, String key) {
		int column = table.keys().indexOf(key);
		return table.rows().stream().mapToLong((row) -> ((CellValue.Count) row.get(column)).value()).sum();
	}

	private XlsxXmlReader read(WorkbookContent content) throws Exception {
		return new XlsxXmlReader(this.workbooks.write(content, null).bytes());
	}

}

package org.yidiantong.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.XlsxXmlReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a template that somebody broke, and that a workbook is made all the
 * same.
 */
class TemplateCheckUnitTests {

	private final Workbooks workbooks = new TemplateWorkbooks();

	@Test
	void namesEveryMissingName() throws Exception {
		byte[] template = BrokenTemplates.changed((book) -> {
			book.removeName(book.getName("cell_period"));
			book.removeName(book.getName("table_villages"));
			book.removeName(book.getName("totals_items"));
		});
		assertThat(check(template)).containsExactlyInAnyOrder("缺少名称 cell_period", "缺少名称 table_villages",
				"缺少名称 totals_items");
	}

	@Test
	void namesAMissingSheet() throws Exception {
		byte[] template = BrokenTemplates.changed((book) -> book.removeSheetAt(book.getSheetIndex("9村级明细")));
		assertThat(check(template)).contains("缺少工作表 9村级明细");
	}

	@Test
	void namesATableThatLostAColumn() throws Exception {
		byte[] template = BrokenTemplates
			.changed((book) -> book.getName("table_townships").setRefersToFormula("'2乡镇街办理情况'!$A$4:$M$4"));
		assertThat(check(template)).singleElement().asString().contains("table_townships 应为一行 16 个单元格");
	}

	@Test
	void namesANameThatRefersToNothing() throws Exception {
		byte[] template = BrokenTemplates.changed((book) -> book.getName("cell_title").setRefersToFormula("#REF!"));
		assertThat(check(template)).containsExactly("名称 cell_title 没有指向单元格");
	}

	@Test
	void namesTotalsThatAreElsewhere() throws Exception {
		byte[] template = BrokenTemplates
			.changed((book) -> book.getName("totals_townships").setRefersToFormula("'2乡镇街办理情况'!$A$9:$P$9"));
		assertThat(check(template)).containsExactly("名称 totals_townships 应在 table_townships 的下一行");
	}

	@Test
	void saysThatAChartPointsNowhere() throws Exception {
		byte[] template = BrokenTemplates.changed((book) -> book.getSheetAt(1)
			.getDrawingPatriarch()
			.getCharts()
			.get(0)
			.getCTChart()
			.getPlotArea()
			.getBarChartArray(0)
			.getSerArray(0)
			.getVal()
			.getNumRef()
			.setF("'没有的表'!$F$4"));
		assertThat(check(template)).containsExactly("工作表 2乡镇街办理情况 的图表“各乡镇街本期按期办结率”的数据区域 '没有的表'!$F$4 没有指向单元格");
	}

	@Test
	void saysThatAFileIsNoWorkbook() throws Exception {
		byte[] whole = Files.readAllBytes(Path.of("reports", "performance", "template.xlsx"));
		assertThat(check(Arrays.copyOf(whole, whole.length / 2))).singleElement().asString().contains("无法读取");
		assertThat(check(new byte[0])).singleElement().asString().contains("无法读取");
		assertThat(check("名称,数量".getBytes(StandardCharsets.UTF_8))).singleElement().asString().contains("无法读取");
	}

	@Test
	void saysThatAFileIsTooLarge() {
		assertThat(check(new byte[TemplateCheck.LARGEST + 1])).containsExactly("文件超过 5 MB");
	}

	@Test
	void usesTheOneInsideTheProgramInstead() throws Exception {
		byte[] own = BrokenTemplates.changed((book) -> book.removeName(book.getName("cell_period")));
		FilledWorkbook written = this.workbooks.write(GeneratedContent.plausible(), own);
		assertThat(written.warnings()).containsExactly("缺少名称 cell_period");
		assertThat(written.bytes()).isEqualTo(this.workbooks.write(GeneratedContent.plausible(), null).bytes());
	}

	@Test
	void usesATemplateOfOnesOwn() throws Exception {
		byte[] own = BrokenTemplates
			.changed((book) -> book.getSheetAt(1).getRow(0).getCell(0).setCellValue("各乡镇街办理情况一览"));
		FilledWorkbook written = this.workbooks.write(GeneratedContent.plausible(), own);
		assertThat(written.warnings()).isEmpty();
		assertThat(new XlsxXmlReader(written.bytes()).value("2乡镇街办理情况", "A1")).isEqualTo("各乡镇街办理情况一览");
	}

	/** As LibreOffice keeps it. */
	@Test
	void readsReferencesToSheetsWithoutQuotes() throws Exception {
		byte[] template = BrokenTemplates.changed((book) -> book.getCTWorkbook()
			.getDefinedNames()
			.getDefinedNameList()
			.forEach((name) -> name.setStringValue(name.getStringValue().replace("'", ""))));
		FilledWorkbook written = this.workbooks.write(GeneratedContent.plausible(), template);
		assertThat(written.warnings()).isEmpty();
		assertThat(new XlsxXmlReader(written.bytes()).names()).containsEntry("table_townships",
				"'2乡镇街办理情况'!$A$4:$P$25");
	}

	@Test
	void doesWithoutATemplateOfOnesOwn() {
		assertThat(this.workbooks.write(GeneratedContent.plausible(), null).warnings()).isEmpty();
	}

	private List<String> check(byte[] template) {
		return Workbooks.check(BuiltInTemplates.performance().layout(), template);
	}

}

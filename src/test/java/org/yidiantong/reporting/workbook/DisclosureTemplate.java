package org.yidiantong.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws {@code reports/disclosure/template.xlsx}. It is drawn once and then committed;
 * whoever restyles it by hand need not come back here.
 */
final class DisclosureTemplate extends TemplateDrawing {

	private static final List<Column> TASKS = List.of(new Column("应公开\n(项)", "count", 12),
			new Column("按时公开", "count", 12), new Column("逾期公开", "count", 12), new Column("未公开", "count", 12),
			new Column("其中\n零报告", "count", 12), new Column("公开及时率", "percent2", 14));

	private DisclosureTemplate() {
	}

	static byte[] draw() throws IOException {
		DisclosureTemplate template = new DisclosureTemplate();
		template.overview();
		template.tasks("2乡镇街公开情况", "townships", "乡镇街公开任务完成情况", "乡镇街",
				"公开期限在本期内的任务，以首次公开为准，更正不改变；零报告包含在已公开里。未公开多的列在前面，不排名次。");
		template.tasks("3事项公开情况", "items", "各事项公开任务完成情况", "事项", "公开及时率低的列在前面。");
		template.definitions();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		template.book.getProperties().getCoreProperties().setCreator("");
		template.book.write(bytes);
		template.book.close();
		return ReproducibleZip.of(bytes.toByteArray());
	}

	private void overview() {
		List<Column> columns = List.of(new Column("指标", "word", 24), new Column("本期", "mixed", 13),
				new Column("上期", "mixed", 13), new Column("环比", "mixed", 16), new Column("上年同期", "mixed", 13),
				new Column("同比", "mixed", 16), new Column("累计\n(截至期末)", "mixed", 14));
		XSSFSheet sheet = sheet("1公开工作总表", columns);
		merged(sheet, 0, 0, 6, "title", "");
		name("cell_title", sheet, 0, 0, 0);
		sheet.getRow(0).setHeightInPoints(34);
		value(sheet, 1, 0, 2, "统计期间", "period");
		value(sheet, 1, 3, 6, "统计时间", "statisticsTime");
		value(sheet, 2, 0, 2, "上期", "previousPeriod");
		value(sheet, 2, 3, 6, "上年同期", "lastYearPeriod");
		header(sheet, 3, columns);
		sample(sheet, 4, columns, "overview");
		note(sheet, 5, 6, "“—”表示分母为零、无法计算。逾期未公开任务只截至期末。");
		heading(sheet, 7, 3, "各月公开情况");
		List<Column> months = List.of(new Column("月份", "word", 0), new Column("应公开\n(项)", "count", 0),
				new Column("按时公开\n(项)", "count", 0), new Column("公开及时率", "percent2", 0));
		header(sheet, 8, months);
		sample(sheet, 9, months, "months");
		new TemplateCharts(sheet).lines("各月应公开与按时公开", 9, 0, new int[] { 1, 2 }, new int[] { 0, 11, 7, 27 });
		value(sheet, 28, 0, 2, "制表", "preparedBy");
		value(sheet, 28, 3, 5, "审核", "reviewedBy");
		print(sheet, 3, 1);
		sheet.getPrintSetup().setLandscape(false);
		sheet.getPrintSetup().setFitHeight((short) 1);
	}

	private void tasks(String name, String table, String title, String first, String note) {
		List<Column> columns = new ArrayList<>(TASKS);
		columns.add(0, new Column(first, "word", 40));
		XSSFSheet sheet = sheet(name, columns);
		merged(sheet, 0, 0, columns.size() - 1, "title", title);
		sheet.getRow(0).setHeightInPoints(34);
		merged(sheet, 1, 0, columns.size() - 1, "subtitle", "");
		sheet.getRow(1).getCell(0).setCellFormula("\"统计期间:\"&cell_period");
		header(sheet, 2, columns);
		sample(sheet, 3, columns, table);
		totals(sheet, 4, columns, table, 0);
		note(sheet, 5, columns.size() - 1, note);
		print(sheet, 2, 1);
		sheet.getPrintSetup().setLandscape(false);
	}

	private void definitions() {
		List<Column> columns = List.of(new Column("指标", "word", 20), new Column("计算公式", "word", 60),
				new Column("单位与修约", "word", 22), new Column("说明", "word", 26));
		XSSFSheet sheet = sheet("4指标口径说明", columns);
		merged(sheet, 0, 0, columns.size() - 1, "title", "指标口径说明");
		sheet.getRow(0).setHeightInPoints(34);
		header(sheet, 1, columns);
		sample(sheet, 2, columns, "definitions");
		sheet.getRow(2).setHeightInPoints(48);
		print(sheet, 1, 0);
	}

}

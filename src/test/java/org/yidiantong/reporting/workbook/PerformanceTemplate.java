package org.yidiantong.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws {@code reports/performance/template.xlsx}. It is drawn once and then committed;
 * whoever restyles it by hand need not come back here.
 */
final class PerformanceTemplate {

	private static final String SUBTITLE = "cell_district&\"   统计期间:\"&cell_period";

	private static final String UNDEFINED = "“—”表示分母为零、无法计算;比率按四舍五入保留小数。";

	private static final List<Column> UNITS = List.of(new Column("排名", "rank", 6), new Column("单位", "word", 18),
			new Column("本期\n新收", "count", 8), new Column("本期\n办结", "count", 8), new Column("本期\n按期办结", "count", 9),
			new Column("本期\n按期办结率", "percent2", 11), new Column("本期平均\n工作日", "days", 9),
			new Column("本期\n评价数", "count", 8), new Column("本期\n满意数", "count", 8), new Column("本期\n满意率", "percent2", 10),
			new Column("期末\n在办", "count", 8), new Column("期末\n超期未结", "count", 9), new Column("累计\n投诉件数", "count", 9),
			new Column("累计\n已办结", "count", 9), new Column("累计\n办结率", "percent1", 9), new Column("备注", "word", 30));

	private static final List<Column> DISTRIBUTION_TAIL = List.of(new Column("本期\n新收", "count", 9),
			new Column("本期\n办结", "count", 9), new Column("期末\n在办", "count", 9), new Column("累计\n投诉件数", "count", 10),
			new Column("占累计\n投诉", "percent1", 10), new Column("累计\n已办结", "count", 10),
			new Column("累计\n办结率", "percent1", 10));

	private final XSSFWorkbook book = new XSSFWorkbook();

	private final TemplateLook look = new TemplateLook(this.book);

	private PerformanceTemplate() {
	}

	static byte[] draw() throws IOException {
		PerformanceTemplate template = new PerformanceTemplate();
		template.overview();
		template.units("2乡镇街办理情况", "townships", "乡镇街办理情况", "乡镇街");
		template.units("3部门办理情况", "departments", "部门办理情况", "部门");
		template.distribution();
		template.villages();
		template.definitions();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		template.book.getProperties().getCoreProperties().setCreator("");
		template.book.write(bytes);
		template.book.close();
		return ReproducibleZip.of(bytes.toByteArray());
	}

	private void overview() {
		List<Column> columns = List.of(new Column("指标", "word", 26), new Column("本期", "mixed", 14),
				new Column("上期", "mixed", 14), new Column("环比", "mixed", 16), new Column("上年同期", "mixed", 14),
				new Column("同比", "mixed", 16), new Column("累计\n(截至期末)", "mixed", 20));
		XSSFSheet sheet = sheet("1总体情况", columns);
		merged(sheet, 0, 0, 6, "title", "");
		name("cell_title", sheet, 0, 0, 0);
		sheet.getRow(0).setHeightInPoints(34);
		value(sheet, 1, 0, 1, "区县", "district");
		value(sheet, 1, 2, 4, "统计期间", "period");
		value(sheet, 1, 5, 6, "统计时间", "statisticsTime");
		value(sheet, 2, 0, 2, "上期", "previousPeriod");
		value(sheet, 2, 3, 6, "上年同期", "lastYearPeriod");
		header(sheet, 3, columns);
		sample(sheet, 4, columns, "overview");
		note(sheet, 5, 6, UNDEFINED + "累计截至期末;只截至期末的指标列在累计栏,只属于本期的指标列在本期栏。比率的环比、同比为百分点之差,件数的环比、同比为增减幅度。");
		trend(sheet);
		value(sheet, 30, 0, 2, "制表", "preparedBy");
		value(sheet, 30, 3, 5, "审核", "reviewedBy");
		print(sheet, 3, 1);
		sheet.getPrintSetup().setLandscape(false);
		sheet.getPrintSetup().setFitHeight((short) 1);
	}

	private void trend(XSSFSheet sheet) {
		heading(sheet, 7, 5, "各月走势");
		List<Column> columns = List.of(new Column("月份", "word", 0), new Column("当月新收", "count", 0),
				new Column("当月办结", "count", 0), new Column("当月办结率", "percent1", 0),
				new Column("当月按期办结率", "percent2", 0), new Column("当月满意率", "percent2", 0));
		header(sheet, 8, columns);
		sample(sheet, 9, columns, "trend");
		new TemplateCharts(sheet).lines("各月新收与办结件数", 9, 0, new int[] { 1, 2 }, new int[] { 0, 11, 7, 29 });
		name("section_trend", sheet, 7, 0, 6, 28);
	}

	private void units(String name, String table, String title, String unit) {
		List<Column> columns = UNITS.stream()
			.map((column) -> column.title().equals("单位") ? new Column(unit, "word", column.width()) : column)
			.toList();
		XSSFSheet sheet = sheet(name, columns);
		top(sheet, title, columns);
		sample(sheet, 3, columns, table);
		totals(sheet, 4, columns, table, 1);
		note(sheet, 5, columns.size() - 1,
				"按期办结率=本期按期办结÷(本期办结+期末超期未结),按此排名;并列者名次相同,其后名次顺延;" + "本期办结与期末超期未结合计不足5件的列出但不排名。“累计”截至期末。" + UNDEFINED);
		if (table.equals("townships")) {
			new TemplateCharts(sheet).bars("各乡镇街本期按期办结率", 3, 1, 5, new int[] { 0, 7, 16, 27 });
			sheet.setRowBreak(5);
		}
		print(sheet, 2, 2);
	}

	private void distribution() {
		List<Column> categories = with(new Column("编号", "word", 12), new Column("类别/事项", "word", 44),
				DISTRIBUTION_TAIL);
		List<Column> items = with(new Column("编号", "word", 12), new Column("类别/事项", "word", 44), DISTRIBUTION_TAIL);
		XSSFSheet sheet = sheet("4类别与事项分布", categories);
		top(sheet, "类别与事项分布", categories);
		sample(sheet, 3, categories, "categories");
		totals(sheet, 4, categories, "categories", 1);
		heading(sheet, 6, 8, "按事项");
		header(sheet, 7, items);
		sample(sheet, 8, items, "items");
		totals(sheet, 9, items, "items", 1);
		note(sheet, 10, 8, UNDEFINED);
		print(sheet, 2, 2);
		sheet.getPrintSetup().setLandscape(false);
	}

	private void villages() {
		List<Column> columns = new ArrayList<>(UNITS.subList(2, 15));
		columns.add(0, new Column("乡镇街", "word", 16));
		columns.add(1, new Column("村(社区)", "word", 18));
		XSSFSheet sheet = sheet("9村级明细", columns);
		top(sheet, "村级明细", columns);
		sample(sheet, 3, columns, "villages");
		totals(sheet, 4, columns, "villages", 0);
		note(sheet, 5, columns.size() - 1, "村级只列明细,不排名。" + UNDEFINED);
		print(sheet, 2, 2);
	}

	private void definitions() {
		List<Column> columns = List.of(new Column("代码", "word", 22), new Column("指标", "word", 18),
				new Column("计算公式", "word", 54), new Column("单位与修约", "word", 22), new Column("说明", "word", 40));
		XSSFSheet sheet = sheet("10指标口径说明", columns);
		top(sheet, "指标口径说明", columns);
		sample(sheet, 3, columns, "definitions");
		sheet.getRow(3).setHeightInPoints(48);
		print(sheet, 2, 0);
	}

	private static List<Column> with(Column first, Column second, List<Column> rest) {
		List<Column> columns = new ArrayList<>(List.of(first, second));
		columns.addAll(rest);
		return columns;
	}

	private XSSFSheet sheet(String name, List<Column> columns) {
		XSSFSheet sheet = this.book.createSheet(name);
		for (int index = 0; index < columns.size(); index++) {
			sheet.setColumnWidth(index, columns.get(index).width() * 256);
		}
		sheet.setDisplayGridlines(false);
		sheet.setDefaultRowHeightInPoints(20);
		return sheet;
	}

	private void top(XSSFSheet sheet, String title, List<Column> columns) {
		merged(sheet, 0, 0, columns.size() - 1, "title", title);
		sheet.getRow(0).setHeightInPoints(34);
		merged(sheet, 1, 0, columns.size() - 1, "subtitle", "");
		sheet.getRow(1).getCell(0).setCellFormula(SUBTITLE);
		header(sheet, 2, columns);
	}

	private void heading(XSSFSheet sheet, int row, int last, String text) {
		merged(sheet, row, 0, last, "heading", text);
		sheet.getRow(row).setHeightInPoints(26);
	}

	private void header(XSSFSheet sheet, int row, List<Column> columns) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, "header").setCellValue(columns.get(index).title());
		}
		sheet.getRow(row).setHeightInPoints(36);
	}

	private void sample(XSSFSheet sheet, int row, List<Column> columns, String table) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, columns.get(index).style());
		}
		name("table_" + table, sheet, row, 0, columns.size() - 1);
	}

	private void totals(XSSFSheet sheet, int row, List<Column> columns, String table, int words) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, columns.get(index).style() + ".total");
		}
		sheet.getRow(row).getCell(words).setCellValue("合计");
		name("totals_" + table, sheet, row, 0, columns.size() - 1);
	}

	private void note(XSSFSheet sheet, int row, int last, String text) {
		merged(sheet, row, 0, last, "note", "注:" + text);
		sheet.getRow(row).setHeightInPoints(32);
	}

	private void value(XSSFSheet sheet, int row, int column, int last, String label, String name) {
		cell(sheet, row, column, "label").setCellValue(label + ":");
		cell(sheet, row, column + 1, "value");
		if (last > column + 1) {
			merged(sheet, row, column + 1, last, "value", "");
		}
		name("cell_" + name, sheet, row, column + 1, column + 1);
	}

	private void merged(XSSFSheet sheet, int row, int first, int last, String style, String text) {
		for (int index = first; index <= last; index++) {
			cell(sheet, row, index, style);
		}
		sheet.getRow(row).getCell(first).setCellValue(text);
		sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
	}

	private XSSFCell cell(XSSFSheet sheet, int row, int column, String style) {
		XSSFRow found = (sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row);
		XSSFCell cell = (found.getCell(column) != null) ? found.getCell(column) : found.createCell(column);
		XSSFCellStyle wanted = this.look.style(style);
		cell.setCellStyle(wanted);
		return cell;
	}

	private void name(String name, XSSFSheet sheet, int row, int first, int last) {
		name(name, sheet, row, first, last, row);
	}

	private void name(String name, XSSFSheet sheet, int row, int first, int last, int lastRow) {
		XSSFName made = this.book.createName();
		made.setNameName(name);
		made.setRefersToFormula(
				"'" + sheet.getSheetName() + "'!" + new CellReference(row, first, true, true).formatAsString() + ":"
						+ new CellReference(lastRow, last, true, true).formatAsString());
	}

	private void print(XSSFSheet sheet, int headerRow, int frozenColumns) {
		sheet.createFreezePane(frozenColumns, headerRow + 1);
		sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
		sheet.setFitToPage(true);
		PrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.getFooter().setCenter("第 &P 页 共 &N 页");
		sheet.getFooter().setLeft("&A");
	}

	/**
	 * A column as it is drawn.
	 */
	private record Column(String title, String style, int width) {
	}

}

package org.yidiantong.reporting.workbook;

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
 * What every sheet of the drawn template is made of.
 */
class TemplateDrawing {

	private static final String SUBTITLE = "cell_district&\"   统计期间:\"&cell_period";

	final XSSFWorkbook book = new XSSFWorkbook();

	private final TemplateLook look = new TemplateLook(this.book);

	XSSFSheet sheet(String name, List<Column> columns) {
		XSSFSheet sheet = this.book.createSheet(name);
		for (int index = 0; index < columns.size(); index++) {
			sheet.setColumnWidth(index, columns.get(index).width() * 256);
		}
		sheet.setDisplayGridlines(false);
		sheet.setDefaultRowHeightInPoints(20);
		return sheet;
	}

	void top(XSSFSheet sheet, String title, List<Column> columns) {
		merged(sheet, 0, 0, columns.size() - 1, "title", title);
		sheet.getRow(0).setHeightInPoints(34);
		merged(sheet, 1, 0, columns.size() - 1, "subtitle", "");
		sheet.getRow(1).getCell(0).setCellFormula(SUBTITLE);
		header(sheet, 2, columns);
	}

	void heading(XSSFSheet sheet, int row, int last, String text) {
		merged(sheet, row, 0, last, "heading", text);
		sheet.getRow(row).setHeightInPoints(26);
	}

	void header(XSSFSheet sheet, int row, List<Column> columns) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, "header").setCellValue(columns.get(index).title());
		}
		sheet.getRow(row).setHeightInPoints(36);
	}

	void sample(XSSFSheet sheet, int row, List<Column> columns, String table) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, columns.get(index).style());
		}
		name("table_" + table, sheet, row, 0, columns.size() - 1);
	}

	/** A sample row with room for two lines. */
	void tall(XSSFSheet sheet, int row, List<Column> columns, String table) {
		sample(sheet, row, columns, table);
		sheet.getRow(row).setHeightInPoints(33);
	}

	void totals(XSSFSheet sheet, int row, List<Column> columns, String table, int words) {
		for (int index = 0; index < columns.size(); index++) {
			cell(sheet, row, index, columns.get(index).style() + ".total");
		}
		sheet.getRow(row).getCell(words).setCellValue("合计");
		name("totals_" + table, sheet, row, 0, columns.size() - 1);
	}

	void note(XSSFSheet sheet, int row, int last, String text) {
		merged(sheet, row, 0, last, "note", "注:" + text);
		sheet.getRow(row).setHeightInPoints(32);
	}

	void value(XSSFSheet sheet, int row, int column, int last, String label, String name) {
		cell(sheet, row, column, "label").setCellValue(label + ":");
		cell(sheet, row, column + 1, "value");
		if (last > column + 1) {
			merged(sheet, row, column + 1, last, "value", "");
		}
		name("cell_" + name, sheet, row, column + 1, column + 1);
	}

	void merged(XSSFSheet sheet, int row, int first, int last, String style, String text) {
		for (int index = first; index <= last; index++) {
			cell(sheet, row, index, style);
		}
		sheet.getRow(row).getCell(first).setCellValue(text);
		sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
	}

	XSSFCell cell(XSSFSheet sheet, int row, int column, String style) {
		XSSFRow found = (sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row);
		XSSFCell cell = (found.getCell(column) != null) ? found.getCell(column) : found.createCell(column);
		XSSFCellStyle wanted = this.look.style(style);
		cell.setCellStyle(wanted);
		return cell;
	}

	void name(String name, XSSFSheet sheet, int row, int first, int last) {
		name(name, sheet, row, first, last, row);
	}

	void name(String name, XSSFSheet sheet, int row, int first, int last, int lastRow) {
		XSSFName made = this.book.createName();
		made.setNameName(name);
		made.setRefersToFormula(
				"'" + sheet.getSheetName() + "'!" + new CellReference(row, first, true, true).formatAsString() + ":"
						+ new CellReference(lastRow, last, true, true).formatAsString());
	}

	void print(XSSFSheet sheet, int headerRow, int frozenColumns) {
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
	record Column(String title, String style, int width) {
	}

}

package org.yidiantong.checklist.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Writes a list as a workbook: a sheet for each kind of row, with a fixed head, notes,
 * and drop-downs. {@link ListWorkbookReader} reads it back.
 */
public final class ListWorkbook {

	/** Name of the sheet that explains the others. It is not read. */
	static final String HELP = "说明";

	private static final List<String> HELPING = List.of("这份表格是一整份小微权力清单，每一页的第一行是表头，请不要改动、合并或增加列。",
			"“清单”页写新的版本号和施行日期；“事项”页一行一个事项；其他各页按事项编号写这个事项的步骤、依据、材料等，一行一条，先后顺序照行的顺序。",
			"加一个事项：在“事项”页加一行，并在“流程步骤”“政策依据”“相关部门”“归这里管”“不归这里管”“办理要求”“办理材料”“风险点”各页至少加一行。",
			"去掉一个事项：把它在各页的行都删去。改编号：各页一起改，“沿革编号”不动。", "把光标停在表头上能看到怎么填；有下拉列表的从列表中选。不要用公式、宏和合并单元格。",
			"上传后先告诉您与现行清单有什么不同，有错的逐格标出；全部改好以前，什么都不会保存。发布由另一位同事审定。");

	private final XSSFWorkbook book;

	private final JsonNode list;

	private final SheetOptions options;

	private final SheetStyles styles;

	private final Map<String, String> names;

	private ListWorkbook(XSSFWorkbook book, JsonNode list, SheetOptions options) {
		this.book = book;
		this.list = list;
		this.options = options;
		this.styles = new SheetStyles(book);
		this.names = list.path("items")
			.valueStream()
			.collect(Collectors.toMap((item) -> item.path("code").asString(), (item) -> item.path("name").asString(),
					(one, other) -> one));
	}

	/**
	 * Writes a list.
	 * @param list the tree of the whole list, see {@code ListDocument}
	 * @throws TextTooLongForCell when a text is longer than a cell can hold
	 */
	public static byte[] write(JsonNode list, SheetOptions options) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			new ListWorkbook(book, list, options).write();
			book.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() {
		help();
		for (ListSheet sheet : ListSheet.values()) {
			new SheetHead(this.book, sheet, this.styles).write();
		}
		row(ListSheet.LIST, List.of(), this.list);
		this.list.path("categories").forEach((one) -> row(ListSheet.CATEGORIES, List.of(), one));
		this.list.path("items").forEach(this::item);
		DropDowns dropDowns = new DropDowns(this.book);
		for (ListSheet sheet : ListSheet.values()) {
			for (SheetColumn column : sheet.columns()) {
				dropDowns.add(sheet, column, this.options.of(sheet, column, this.list));
			}
			XSSFSheet page = page(sheet);
			page.setAutoFilter(new CellRangeAddress(0, page.getLastRowNum(), 0, sheet.columns().size() - 1));
		}
		this.book.setActiveSheet(0);
	}

	private void help() {
		XSSFSheet help = this.book.createSheet(HELP);
		help.setColumnWidth(0, SheetStyles.CHARACTER * 100);
		for (int i = 0; i < HELPING.size(); i++) {
			Cell cell = help.createRow(i).createCell(0);
			cell.setCellValue(HELPING.get(i));
			cell.setCellStyle(this.styles.text());
		}
	}

	private void item(JsonNode item) {
		String code = item.path("code").asString();
		row(ListSheet.ITEMS, List.of(), item);
		for (ListSheet sheet : ListSheet.values()) {
			if (sheet.parent() == ListSheet.ITEMS) {
				item.at(sheet.array()).forEach((part) -> row(sheet, List.of(code), part));
			}
		}
		item.path("steps")
			.forEach((step) -> step.at(ListSheet.BRANCHES.array())
				.forEach((branch) -> row(ListSheet.BRANCHES, List.of(code, step.path("seq").asInt()), branch)));
	}

	/**
	 * Writes a row.
	 * @param keys what the row belongs to: the code of an item, the number of a step
	 */
	private void row(ListSheet sheet, List<Object> keys, JsonNode part) {
		XSSFSheet page = page(sheet);
		Row row = page.createRow(page.getLastRowNum() + 1);
		List<Object> values = new ArrayList<>(keys);
		if (!keys.isEmpty()) {
			values.add(1, this.names.getOrDefault(String.valueOf(keys.get(0)), ""));
		}
		for (SheetColumn column : sheet.own()) {
			values.add(value(sheet, column, part.at(JsonPointer.compile(column.path()))));
		}
		for (int i = 0; i < values.size(); i++) {
			put(row.createCell(i), sheet, values.get(i));
		}
	}

	private Object value(ListSheet sheet, SheetColumn column, JsonNode value) {
		if (value.isMissingNode()) {
			return "";
		}
		return switch (column.kind()) {
			case NUMBER -> value.asInt();
			case DAY -> LocalDate.parse(value.asString());
			case WORD, FLAG -> column.words().getOrDefault(value.asString(), value.asString());
			case WORDS -> value.valueStream()
				.map((one) -> column.words().getOrDefault(one.asString(), one.asString()))
				.collect(Collectors.joining("、"));
			case NAMED -> SheetOptions.shown(value.asString(), this.options.of(sheet, column, this.list));
			case TEXT, INFO -> value.asString();
		};
	}

	private void put(Cell cell, ListSheet sheet, Object value) {
		cell.setCellStyle((value instanceof LocalDate) ? this.styles.day() : this.styles.text());
		if (value instanceof Integer number) {
			cell.setCellStyle(this.styles.number());
			cell.setCellValue(number);
		}
		else if (value instanceof LocalDate day) {
			cell.setCellValue(day);
		}
		else if (!value.toString().isEmpty()) {
			String text = CellText.escaped(value.toString());
			if (text.chars().count() > CellText.LONGEST) {
				throw new TextTooLongForCell(sheet.title(), CellText.LONGEST);
			}
			cell.setCellValue(text);
		}
	}

	private XSSFSheet page(ListSheet sheet) {
		return this.book.getSheet(sheet.title());
	}

}

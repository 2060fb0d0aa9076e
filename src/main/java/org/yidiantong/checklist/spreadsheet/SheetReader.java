package org.yidiantong.checklist.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.spreadsheet.ListTree.Part;
import org.yidiantong.kernel.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Reads the rows of one sheet into the tree of a list. Columns are found by their
 * headings, in any order.
 */
final class SheetReader {

	private static final int LONGEST_ECHO = 40;

	private final ListSheet sheet;

	private final Sheet page;

	private final ListTree tree;

	private final List<CellMistake> mistakes;

	private final CellReader cells;

	private final Map<SheetColumn, Integer> columns = new HashMap<>();

	SheetReader(ListSheet sheet, Sheet page, ListTree tree, List<CellMistake> mistakes) {
		this.sheet = sheet;
		this.page = page;
		this.tree = tree;
		this.mistakes = mistakes;
		this.cells = new CellReader(mistakes);
	}

	/**
	 * Reads the rows.
	 * @return whether the headings are those of the sheet; without them, no row is read
	 */
	boolean read() {
		for (CellRangeAddress merged : this.page.getMergedRegions()) {
			this.mistakes.add(CellMistake.of(at(merged.getFirstRow(), merged.getFirstColumn()), "merged"));
		}
		if (!head()) {
			return false;
		}
		int last = this.page.getLastRowNum();
		if (last > ListWorkbookReader.MOST_ROWS) {
			this.mistakes.add(CellMistake.of(at(ListWorkbookReader.MOST_ROWS + 1, 0), "rows-too-many",
					ListWorkbookReader.MOST_ROWS));
		}
		int rows = 0;
		for (int i = 1; i <= Math.min(last, ListWorkbookReader.MOST_ROWS); i++) {
			Row row = this.page.getRow(i);
			if (row != null && !isEmpty(row)) {
				row(row, rows++);
			}
		}
		if (this.sheet == ListSheet.LIST && rows != 1) {
			this.mistakes.add(CellMistake.of(at(1, 0), "one-row"));
		}
		return true;
	}

	/** Reads the headings. Without all of them, rows cannot be read. */
	private boolean head() {
		int before = this.mistakes.size();
		Row head = this.page.getRow(0);
		Map<String, SheetColumn> known = new HashMap<>();
		this.sheet.columns().forEach((column) -> known.put(column.head(), column));
		for (int i = 0; head != null && i < head.getLastCellNum(); i++) {
			Cell cell = head.getCell(i);
			String name = (cell == null || cell.getCellType() != CellType.STRING) ? ""
					: cell.getStringCellValue().strip();
			SheetColumn column = known.get(name);
			if (column != null && this.columns.putIfAbsent(column, i) != null) {
				this.mistakes.add(CellMistake.of(at(0, i), "column-twice", name));
			}
			else if (column == null && !name.startsWith(SheetColumn.REASON) && !isBlank(cell)) {
				this.mistakes.add(CellMistake.of(at(0, i), "column-unknown", echo(name),
						String.join("、", this.sheet.columns().stream().map(SheetColumn::head).toList())));
			}
		}
		this.sheet.columns()
			.stream()
			.filter((column) -> !this.columns.containsKey(column) && column.kind() != SheetColumn.Kind.INFO)
			.forEach((column) -> this.mistakes.add(CellMistake.of(at(0, 0), "column-missing", column.head())));
		return this.mistakes.size() == before;
	}

	private void row(Row row, int number) {
		Part parent = parent(row);
		if (parent == null || (this.sheet == ListSheet.LIST && number > 0)) {
			return;
		}
		if (this.sheet.isScalar()) {
			SheetColumn only = this.sheet.own().get(0);
			JsonNode value = value(row, only);
			if (value != null) {
				this.tree.addValue(parent, this.sheet, value, at(row, only));
			}
			return;
		}
		Part part = (this.sheet == ListSheet.LIST) ? parent
				: this.tree.addGroup(parent, this.sheet, at(row, this.sheet.own().get(0)));
		for (SheetColumn column : this.sheet.own()) {
			JsonNode value = value(row, column);
			if (value == null) {
				this.tree.mark(part, column.path(), at(row, column));
			}
			else {
				this.tree.set(part, column.path(), value, at(row, column));
			}
		}
		if (this.sheet == ListSheet.ITEMS) {
			this.tree.name(part.node().path("code").asString(""), part);
		}
		else if (this.sheet == ListSheet.STEPS) {
			this.tree.name(key(row, 0) + "#" + part.node().path("seq").asString(""), part);
		}
	}

	/** The part that a row belongs to; null when there is none, which is reported. */
	private @Nullable Part parent(Row row) {
		if (this.sheet.parent() == null) {
			return this.tree.whole();
		}
		boolean branch = this.sheet.parent() == ListSheet.STEPS;
		JsonNode code = value(row, this.sheet.columns().get(0));
		JsonNode step = branch ? value(row, this.sheet.columns().get(2)) : null;
		if (code == null || (branch && step == null)) {
			return null;
		}
		String item = code.asString();
		Part part = this.tree.find((step == null) ? item : item + "#" + step.asString());
		if (part == null) {
			boolean known = this.tree.find(item) != null;
			this.mistakes.add(CellMistake.of(at(row, this.sheet.columns().get(known ? 2 : 0)),
					known ? "step-unknown" : "item-unknown", echo(item), (step == null) ? "" : step.asString()));
		}
		return part;
	}

	private String key(Row row, int index) {
		Cell cell = cell(row, this.sheet.columns().get(index));
		return (cell == null) ? "" : CellReader.plain(cell);
	}

	private @Nullable JsonNode value(Row row, SheetColumn column) {
		return this.cells.read(cell(row, column), column, at(row, column));
	}

	private @Nullable Cell cell(Row row, SheetColumn column) {
		Integer index = this.columns.get(column);
		return (index == null) ? null : row.getCell(index);
	}

	/** Whether no column says anything. */
	private boolean isEmpty(Row row) {
		return this.sheet.columns()
			.stream()
			.filter((column) -> column.kind() != SheetColumn.Kind.INFO)
			.map((column) -> cell(row, column))
			.allMatch(SheetReader::isBlank);
	}

	private static boolean isBlank(@Nullable Cell cell) {
		return cell == null || cell.getCellType() == CellType.BLANK
				|| (cell.getCellType() == CellType.STRING && cell.getStringCellValue().isEmpty());
	}

	private SheetCell at(Row row, SheetColumn column) {
		return at(row.getRowNum(), this.columns.getOrDefault(column, 0));
	}

	private SheetCell at(int row, int column) {
		return new SheetCell(this.sheet.title(), row, column);
	}

	private static String echo(String text) {
		return PlainText.shortened(text, LONGEST_ECHO);
	}

}

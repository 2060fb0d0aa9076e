package org.yidiantong.checklist.spreadsheet;

import org.apache.poi.ss.util.CellReference;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook.
 *
 * @param sheet name of the sheet; empty for the workbook itself
 * @param row counted from 0; -1 for the sheet itself
 * @param column counted from 0
 */
public record SheetCell(String sheet, int row, int column) implements Comparable<SheetCell> {

	/** The workbook itself. */
	public static final SheetCell WORKBOOK = new SheetCell("", -1, -1);

	static SheetCell of(String sheet) {
		return new SheetCell(sheet, -1, -1);
	}

	/** The position as people write it, such as 事项!C5; empty for the workbook. */
	public String name() {
		if (this.row < 0) {
			return this.sheet;
		}
		return this.sheet + "!" + new CellReference(this.row, this.column).formatAsString();
	}

	@Override
	public int compareTo(SheetCell other) {
		int sheets = Integer.compare(order(this.sheet), order(other.sheet));
		if (sheets != 0) {
			return sheets;
		}
		return (this.row != other.row) ? Integer.compare(this.row, other.row)
				: Integer.compare(this.column, other.column);
	}

	private static int order(@Nullable String sheet) {
		return ListSheet.titled(String.valueOf(sheet)).map(ListSheet::ordinal).orElse(-1);
	}

}

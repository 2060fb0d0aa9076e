package org.yidiantong.checklist.spreadsheet;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first row of a sheet: headings that stay in place, each with a note that tells what
 * to fill in.
 */
final class SheetHead {

	private static final int NARROW = 12;

	private static final int WIDE = 32;

	private final ListSheet sheet;

	private final XSSFSheet page;

	private final CreationHelper creation;

	private final SheetStyles styles;

	SheetHead(XSSFWorkbook book, ListSheet sheet, SheetStyles styles) {
		this.sheet = sheet;
		this.page = book.createSheet(sheet.title());
		this.creation = book.getCreationHelper();
		this.styles = styles;
	}

	void write() {
		Row head = this.page.createRow(0);
		Drawing<?> notes = this.page.createDrawingPatriarch();
		List<SheetColumn> columns = this.sheet.columns();
		for (int i = 0; i < columns.size(); i++) {
			SheetColumn column = columns.get(i);
			Cell cell = head.createCell(i);
			cell.setCellValue(column.head());
			cell.setCellStyle(this.styles.head());
			cell.setCellComment(note(notes, column, i));
			this.page.setColumnWidth(i, SheetStyles.CHARACTER * width(column));
			this.page.setDefaultColumnStyle(i, this.styles.of(column));
		}
		this.page.createFreezePane((this.sheet.parent() == null) ? 0 : 2, 1);
	}

	private Comment note(Drawing<?> notes, SheetColumn column, int index) {
		ClientAnchor anchor = this.creation.createClientAnchor();
		anchor.setCol1(index);
		anchor.setCol2(index + 2);
		anchor.setRow1(1);
		anchor.setRow2(6);
		Comment note = notes.createCellComment(anchor);
		String text = (column.required() ? "必填。" : "") + column.note();
		note.setString(this.creation.createRichTextString(text));
		return note;
	}

	private static int width(SheetColumn column) {
		return switch (column.kind()) {
			case NUMBER, WORD, FLAG, DAY -> NARROW;
			case INFO, NAMED, WORDS -> WIDE - NARROW;
			case TEXT -> column.head().endsWith("编号") ? NARROW : WIDE;
		};
	}

}

package org.yidiantong.reporting.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Removes a sheet that a report does not have, with the names of its cells. A sheet that
 * a formula of another one refers to is hidden instead.
 */
final class SheetRemoval {

	private final XSSFWorkbook book;

	SheetRemoval(XSSFWorkbook book) {
		this.book = book;
	}

	void remove(XSSFSheet sheet) {
		List<XSSFName> names = this.book.getAllNames().stream().filter((name) -> isIn(sheet, name)).toList();
		List<String> texts = new ArrayList<>(names.stream().map(XSSFName::getNameName).toList());
		texts.add(sheet.getSheetName());
		if (isNeeded(sheet, texts)) {
			this.book.setSheetHidden(this.book.getSheetIndex(sheet), true);
			return;
		}
		// a formula stays in the chain of calculation when only its sheet is removed
		cells(sheet).stream().filter((cell) -> cell.getCellType() == CellType.FORMULA).forEach(Cell::setBlank);
		names.forEach(this.book::removeName);
		this.book.removeSheetAt(this.book.getSheetIndex(sheet));
	}

	private static boolean isIn(XSSFSheet sheet, XSSFName name) {
		return name.getRefersToFormula() != null && !name.isDeleted()
				&& name.getRefersToFormula().contains("'" + sheet.getSheetName() + "'!");
	}

	private boolean isNeeded(XSSFSheet removed, List<String> texts) {
		for (Sheet sheet : this.book) {
			if (!sheet.equals(removed) && cells(sheet).stream()
				.filter((cell) -> cell.getCellType() == CellType.FORMULA)
				.anyMatch((cell) -> texts.stream().anyMatch(cell.getCellFormula()::contains))) {
				return true;
			}
		}
		return false;
	}

	private static List<Cell> cells(Sheet sheet) {
		List<Cell> cells = new ArrayList<>();
		sheet.forEach((row) -> row.forEach(cells::add));
		return cells;
	}

}

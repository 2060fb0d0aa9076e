package org.yidiantong.checklist.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The drop-downs of a workbook. What they offer stands on a hidden sheet, because a list
 * in the cell itself may have 255 characters only.
 */
final class DropDowns {

	/** Name of the hidden sheet. It is not read. */
	static final String SHEET = "选项";

	private final XSSFWorkbook book;

	private final XSSFSheet offers;

	private int columns;

	DropDowns(XSSFWorkbook book) {
		this.book = book;
		this.offers = book.createSheet(SHEET);
		book.setSheetHidden(book.getSheetIndex(this.offers), true);
	}

	/** Adds the drop-down of a column, if it offers anything. */
	void add(ListSheet sheet, SheetColumn column, Map<String, String> named) {
		Collection<String> offered = switch (column.kind()) {
			case WORD, FLAG -> column.words().values();
			case NAMED -> named.keySet().stream().map((code) -> SheetOptions.shown(code, named)).toList();
			default -> List.of();
		};
		if (!offered.isEmpty()) {
			add(this.book.getSheet(sheet.title()), sheet.columns().indexOf(column), column, List.copyOf(offered));
		}
	}

	private void add(XSSFSheet page, int at, SheetColumn column, List<String> offered) {
		for (int i = 0; i < offered.size(); i++) {
			Row row = this.offers.getRow(i);
			((row == null) ? this.offers.createRow(i) : row).createCell(this.columns)
				.setCellValue(CellText.escaped(offered.get(i)));
		}
		String letter = CellReference.convertNumToColString(this.columns++);
		DataValidationHelper helper = page.getDataValidationHelper();
		DataValidation validation = helper.createValidation(
				helper
					.createFormulaListConstraint("'" + SHEET + "'!$" + letter + "$1:$" + letter + "$" + offered.size()),
				new CellRangeAddressList(1, ListWorkbookReader.MOST_ROWS, at, at));
		validation.setSuppressDropDownArrow(true);
		validation.setShowErrorBox(column.kind() != SheetColumn.Kind.NAMED);
		validation.createErrorBox(column.head(), "请从下拉列表中选一个。");
		validation.setShowPromptBox(true);
		validation.createPromptBox(column.head(), column.note());
		page.addValidationData(validation);
	}

}

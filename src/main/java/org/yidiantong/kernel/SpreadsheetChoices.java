package org.yidiantong.kernel;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/**
 * Drop-downs of a template that people fill in. What they offer stands on a sheet of its
 * own, because a list in the cell itself may have 255 characters only.
 *
 * @param offers the sheet of the choices, one column for each column that has some
 * @param mostRows rows of a template that have drop-downs
 * @param title heading of the message that refuses other values
 */
public record SpreadsheetChoices(Sheet offers, int mostRows, String title) {

	/** Offers values in a column; does nothing without values. */
	public void add(Sheet sheet, int column, List<String> values) {
		if (values.isEmpty()) {
			return;
		}
		for (int at = 0; at < values.size(); at++) {
			Row row = (this.offers.getRow(at) == null) ? this.offers.createRow(at) : this.offers.getRow(at);
			row.createCell(column).setCellValue(values.get(at));
		}
		String letter = CellReference.convertNumToColString(column);
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidation list = helper.createValidation(
				helper.createFormulaListConstraint(
						"'%s'!$%s$1:$%s$%d".formatted(this.offers.getSheetName(), letter, letter, values.size())),
				new CellRangeAddressList(1, this.mostRows, column, column));
		list.setShowErrorBox(true);
		list.createErrorBox(this.title, "请从下拉列表中选择。");
		sheet.addValidationData(list);
	}

}

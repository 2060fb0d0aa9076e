package org.yidiantong.checklist.spreadsheet;

import org.yidiantong.kernel.Refusal;

/**
 * A text of the list is longer than a cell of a workbook can hold.
 */
public class TextTooLongForCell extends Refusal {

	/**
	 * @param sheet the sheet on which the text would stand
	 * @param longest characters that a cell can hold
	 */
	TextTooLongForCell(String sheet, int longest) {
		super("text-too-long-for-cell", Reason.CONFLICT, sheet, longest);
	}

}

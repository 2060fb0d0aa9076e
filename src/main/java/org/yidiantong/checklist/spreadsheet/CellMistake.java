package org.yidiantong.checklist.spreadsheet;

import java.util.List;

/**
 * Something wrong with a cell.
 *
 * @param code the message {@code mistake.sheet.<code>} tells it
 * @param arguments of the message
 */
public record CellMistake(SheetCell cell, String code, List<Object> arguments) {

	public CellMistake {
		arguments = List.copyOf(arguments);
	}

	static CellMistake of(SheetCell cell, String code, Object... arguments) {
		return new CellMistake(cell, code, List.of(arguments));
	}

}

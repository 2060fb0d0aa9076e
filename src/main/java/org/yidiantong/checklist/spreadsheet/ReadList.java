package org.yidiantong.checklist.spreadsheet;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a workbook says.
 *
 * @param tree the list; cells with mistakes are left out
 * @param cells the cell of each part of the tree, by JSON Pointer
 * @param mistakes in the cells themselves
 * @param markable whether the file can be given back with its mistakes marked
 */
public record ReadList(ObjectNode tree, Map<String, SheetCell> cells, List<CellMistake> mistakes, boolean markable) {

	/**
	 * The cell of a part, or of the nearest part around it; the workbook itself when
	 * there is none.
	 */
	public SheetCell cell(String pointer) {
		for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
			SheetCell cell = this.cells.get(at);
			if (cell != null) {
				return cell;
			}
		}
		return SheetCell.WORKBOOK;
	}

}

package org.yidiantong.masking;

import java.util.List;

/**
 * A table: one row of headings, and rows of text cells. Rows may be shorter or longer
 * than the headings.
 *
 * @param headings what stands over the columns
 * @param rows the cells, row by row
 */
public record Table(List<String> headings, List<List<String>> rows) {

	public Table {
		headings = List.copyOf(headings);
		rows = rows.stream().map(List::copyOf).toList();
	}

	String heading(int column) {
		return (column < this.headings.size()) ? this.headings.get(column) : "";
	}

}

package org.yidiantong.complaints.imports;

import java.util.List;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param line as the file counts it, from 1
 * @param cells texts of the cells that have some
 */
public record ImportRow(int line, Map<ImportColumn, String> cells, List<Mistake> mistakes) {

	public ImportRow {
		cells = Map.copyOf(cells);
		mistakes = List.copyOf(mistakes);
	}

	/** Without mistakes so far. */
	static ImportRow of(int line, Map<ImportColumn, String> cells) {
		return new ImportRow(line, cells, List.of());
	}

	/** The text of a cell; empty where there is none. */
	String cell(ImportColumn column) {
		return this.cells.getOrDefault(column, "").strip();
	}

	ImportRow with(List<Mistake> found) {
		return new ImportRow(this.line, this.cells, found);
	}

	/** Hides everything that people wrote. */
	@Override
	public String toString() {
		return "ImportRow[line=" + this.line + "]";
	}

}

package org.yidiantong.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet program that is written row by row, so that its length needs
 * no memory. Closing completes the table and leaves the stream open.
 */
public interface SpreadsheetRows extends Closeable {

	/**
	 * Writes a row.
	 * @param cells in the order of the columns; numbers and days keep their kind, null is
	 * an empty cell, everything else is text
	 */
	void add(List<? extends @Nullable Object> cells) throws IOException;

	/**
	 * A column of a table.
	 *
	 * @param head its first cell
	 * @param width in Latin characters
	 */
	record Column(String head, int width) {
	}

}

package org.yidiantong.reporting.workbook;

/**
 * A table exceeds the row limit of a report.
 */
public final class TableTooLong extends RuntimeException {

	TableTooLong(String table, int rows, int most) {
		super("Table " + table + " has " + rows + " rows, at most " + most + " are written");
	}

}

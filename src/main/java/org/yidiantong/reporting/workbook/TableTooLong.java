package org.yidiantong.reporting.workbook;

/**
 * A table has more rows than a workbook for leaders takes.
 */
public final class TableTooLong extends RuntimeException {

	TableTooLong(String table, int rows, int most) {
		super("Table " + table + " has " + rows + " rows, at most " + most + " are written");
	}

}

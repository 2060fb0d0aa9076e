package org.yidiantong.reporting;

/**
 * Writes the workbook of a report from what was frozen, and from nothing else.
 */
interface WorkbookStep {

	/** The file. */
	byte[] write(ReportContent content, Report report);

}

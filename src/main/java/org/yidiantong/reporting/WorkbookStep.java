package org.yidiantong.reporting;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.workbook.WrittenWorkbook;

/**
 * Writes the workbook of a report from what was frozen, and from nothing else.
 */
interface WorkbookStep {

	/**
	 * The file, and what was wrong with the district's own template.
	 * @param own the district's own template; null for the one inside the program
	 */
	WrittenWorkbook write(ReportContent content, Report report, byte @Nullable [] own);

}

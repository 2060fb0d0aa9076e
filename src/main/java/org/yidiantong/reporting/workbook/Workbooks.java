package org.yidiantong.reporting.workbook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Makes workbooks of templates, in memory alone: no disk is written to. The same content
 * in the same template makes the same bytes.
 */
public interface Workbooks {

	/** How long a template may be, in bytes. */
	int LARGEST_TEMPLATE = TemplateCheck.LARGEST;

	/**
	 * Writes a workbook into a template of one's own, or into the one inside the program
	 * if the own one is broken or lacks a name. What is wrong with it is logged and comes
	 * back as warnings.
	 * @param own the bytes of an .xlsx file, or of anything else; null for none
	 * @throws IllegalArgumentException if the content is not what the report's definition
	 * asks for, naming every difference
	 * @throws TableTooLong if a table has more than 10,000 rows
	 */
	FilledWorkbook write(WorkbookContent content, byte @Nullable [] own);

	/**
	 * Names all that a template lacks or that is wrong with it; empty when it is good.
	 * @param report the report it is for, such as {@code performance}
	 * @param template the bytes of an .xlsx file, or of anything else
	 */
	static List<String> check(String report, byte[] template) {
		return TemplateCheck.of(BuiltInReport.definition(report), template);
	}

}

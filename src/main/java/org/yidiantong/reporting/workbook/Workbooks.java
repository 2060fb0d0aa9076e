package org.yidiantong.reporting.workbook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Creates workbooks from templates, in memory only. Equal content and template give equal
 * bytes.
 */
public interface Workbooks {

	/** Size limit of a template in bytes. */
	int LARGEST_TEMPLATE = TemplateCheck.LARGEST;

	/**
	 * Fills the district's own template, or that of the report if the own one is broken
	 * or lacks a name. Problems with the own template are logged and returned as
	 * warnings.
	 * @param own content of an .xlsx file, which need not be valid; null for none
	 * @throws IllegalArgumentException if the content does not match the layout of the
	 * report, with every difference
	 * @throws TableTooLong if a table has more than 10,000 rows
	 */
	FilledWorkbook write(WorkbookContent content, byte @Nullable [] own);

	/**
	 * Validates a template; empty when it is valid.
	 * @param layout the named ranges that it must have
	 * @param template content of an .xlsx file, which need not be valid
	 */
	static List<String> check(WorkbookLayout layout, byte[] template) {
		return TemplateCheck.of(layout, template);
	}

}

package org.yidiantong.reporting.workbook;

/**
 * The template of a report.
 *
 * @param report name of the report, such as {@code performance}
 * @param layout its named ranges
 * @param file an .xlsx file in which {@link Workbooks#check} finds nothing wrong
 */
public record WorkbookTemplate(String report, WorkbookLayout layout, byte[] file) {
}

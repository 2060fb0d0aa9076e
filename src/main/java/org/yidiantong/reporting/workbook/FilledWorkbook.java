package org.yidiantong.reporting.workbook;

import java.util.List;

/**
 * A finished workbook.
 *
 * @param bytes an .xlsx file
 * @param warnings why the district's own template was not used; empty when it was, or
 * when there is none
 */
public record FilledWorkbook(byte[] bytes, List<String> warnings) {

	public FilledWorkbook {
		warnings = List.copyOf(warnings);
	}

}

package org.yidiantong.reporting.workbook;

import java.util.List;

/**
 * A workbook that was made.
 *
 * @param bytes an .xlsx file
 * @param warnings what was wrong with the template of one's own, so that it was not used;
 * empty when nothing was
 */
public record FilledWorkbook(byte[] bytes, List<String> warnings) {

	public FilledWorkbook {
		warnings = List.copyOf(warnings);
	}

}

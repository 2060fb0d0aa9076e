package org.yidiantong.reporting.workbook;

import java.nio.file.Path;
import java.util.List;

/**
 * A workbook that was made.
 *
 * @param bytes an .xlsx file
 * @param warnings what was wrong with the template of one's own, so that it was not used;
 * empty when nothing was
 */
public record WrittenWorkbook(byte[] bytes, List<String> warnings) {

	public WrittenWorkbook {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Writes the file so that it is there whole or not at all, also after a power cut: it
	 * replaces one of this name at once.
	 * @throws WorkbookNotWritten if the disk is full or refuses; nothing is left behind
	 */
	public void writeTo(Path file) {
		new WholeFile().write(file, this.bytes);
	}

}

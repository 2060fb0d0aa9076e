package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A workbook could not be written to disk, for example because the disk is full. Nothing
 * of it is left behind, and a file that was there before is unchanged.
 */
public final class WorkbookNotWritten extends RuntimeException {

	WorkbookNotWritten(Path file, IOException cause) {
		super(file.getFileName() + " was not written: " + cause.getMessage(), cause);
	}

}

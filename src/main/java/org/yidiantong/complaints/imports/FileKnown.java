package org.yidiantong.complaints.imports;

import org.yidiantong.kernel.Refusal;

/**
 * The same file was sent before.
 */
public class FileKnown extends Refusal {

	FileKnown(String fileName) {
		super("import-file-known", Reason.CONFLICT, fileName);
	}

}

package org.yidiantong.complaints.imports;

import org.yidiantong.kernel.Refusal;

/**
 * An import in this state cannot be started or discarded: it runs or is done already, or
 * its file has mistakes.
 */
public class ImportImpossible extends Refusal {

	ImportImpossible() {
		super("import-impossible", Reason.CONFLICT);
	}

}

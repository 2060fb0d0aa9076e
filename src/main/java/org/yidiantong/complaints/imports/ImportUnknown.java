package org.yidiantong.complaints.imports;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no import with this id, or not for this actor.
 */
public class ImportUnknown extends Refusal {

	public ImportUnknown() {
		super("import-unknown", Reason.UNKNOWN);
	}

}

package org.yidiantong.disclosure.findings;

import org.yidiantong.kernel.Refusal;

/**
 * Somebody, or a correction, has settled the finding before.
 */
public class FindingSettledAlready extends Refusal {

	FindingSettledAlready() {
		super("finding-settled-already", Reason.CONFLICT);
	}

}

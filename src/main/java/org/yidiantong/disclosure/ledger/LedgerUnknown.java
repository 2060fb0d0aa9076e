package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such ledger, or the caller may not see it.
 */
public class LedgerUnknown extends Refusal {

	public LedgerUnknown() {
		super("ledger-unknown", Reason.UNKNOWN);
	}

}

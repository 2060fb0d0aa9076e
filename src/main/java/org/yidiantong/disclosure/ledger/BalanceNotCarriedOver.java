package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Refusal;

/**
 * A month must begin with the balance with which the month before was published.
 */
public class BalanceNotCarriedOver extends Refusal {

	BalanceNotCarriedOver(String earlier, String closing, String month, String opening) {
		super("balance-not-carried-over", Reason.CONFLICT, earlier, closing, month, opening);
	}

}

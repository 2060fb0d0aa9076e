package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;

import org.yidiantong.kernel.Refusal;

/**
 * A month must begin with the balance with which the month before was published.
 */
public class BalanceNotCarriedOver extends Refusal {

	BalanceNotCarriedOver(YearMonth month, long closing, long opening) {
		super("balance-not-carried-over", Reason.CONFLICT, month.minusMonths(1).toString(), Yuan.format(closing),
				month.toString(), Yuan.format(opening));
	}

}

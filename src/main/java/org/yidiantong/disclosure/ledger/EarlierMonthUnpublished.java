package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Refusal;

/**
 * Months are published in order, because each begins with the balance of the one before.
 */
public class EarlierMonthUnpublished extends Refusal {

	EarlierMonthUnpublished(String earlier) {
		super("earlier-month-unpublished", Reason.CONFLICT, earlier);
	}

}

package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Refusal;

/**
 * The district asks for a sheet that the village supervision committee has signed, and
 * the rows of this month have none.
 */
public class CommitteeCheckMissing extends Refusal {

	CommitteeCheckMissing(String month) {
		super("committee-check-missing", Reason.CONFLICT, month);
	}

}

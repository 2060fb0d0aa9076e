package org.yidiantong.complaints.screening;

import org.yidiantong.kernel.Refusal;

/**
 * A filing would have to be held, but too many are held already. It is not kept, and can
 * be sent again later.
 */
public class TooManyHeldFilings extends Refusal {

	TooManyHeldFilings() {
		super("held-filings-full", Reason.TOO_MANY);
	}

}

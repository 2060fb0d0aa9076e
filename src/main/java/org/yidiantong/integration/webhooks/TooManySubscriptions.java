package org.yidiantong.integration.webhooks;

import org.yidiantong.kernel.Refusal;

/**
 * The district has as many subscriptions as it may have.
 */
public class TooManySubscriptions extends Refusal {

	public TooManySubscriptions(int most) {
		super("too-many-subscriptions", Reason.CONFLICT, most);
	}

}

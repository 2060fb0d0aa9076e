package org.yidiantong.integration.webhooks;

import org.yidiantong.kernel.Refusal;

/**
 * The subscription gets no events, so that nothing can be sent to it.
 */
public class SubscriptionStopped extends Refusal {

	public SubscriptionStopped() {
		super("subscription-stopped", Reason.CONFLICT);
	}

}

package org.yidiantong.integration.webhooks;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such subscription, or it belongs to another client.
 */
public class SubscriptionUnknown extends Refusal {

	public SubscriptionUnknown() {
		super("subscription-unknown", Reason.UNKNOWN);
	}

}

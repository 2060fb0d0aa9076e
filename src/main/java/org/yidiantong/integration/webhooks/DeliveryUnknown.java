package org.yidiantong.integration.webhooks;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such delivery, or it belongs to another client.
 */
public class DeliveryUnknown extends Refusal {

	public DeliveryUnknown() {
		super("delivery-unknown", Reason.UNKNOWN);
	}

}

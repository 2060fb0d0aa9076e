package org.yidiantong.integration.webhooks;

/**
 * What happened with the deliveries of a subscription.
 *
 * @param pending how many wait
 * @param delivered how many were delivered in the last 24 hours
 * @param failed how many were given up in the last 24 hours
 */
public record SubscriptionTotals(long pending, long delivered, long failed) {

	/** No deliveries. */
	public static final SubscriptionTotals NONE = new SubscriptionTotals(0, 0, 0);

}

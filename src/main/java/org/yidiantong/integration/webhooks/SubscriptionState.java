package org.yidiantong.integration.webhooks;

/**
 * Whether a subscription gets events.
 */
public enum SubscriptionState {

	/** It gets events. */
	ACTIVE,

	/** Somebody stopped it, or its receiver failed for days. Events wait in the log. */
	PAUSED,

	/** The receiver answered 410 Gone. */
	DISABLED

}

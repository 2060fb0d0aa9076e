package org.yidiantong.integration.webhooks;

/**
 * Why a subscription gets no events.
 */
public enum StateReason {

	/** Somebody paused it. */
	REQUESTED,

	/** No delivery has succeeded for days. */
	FAILING,

	/** The client that created it was revoked, or may no longer read events. */
	REVOKED,

	/** The receiver answered 410 Gone. */
	GONE

}

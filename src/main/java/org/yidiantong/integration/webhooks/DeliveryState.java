package org.yidiantong.integration.webhooks;

/**
 * How far a delivery is.
 */
public enum DeliveryState {

	/** It waits for its first or next attempt. */
	PENDING,

	/** The receiver answered with a status from 200 to 299. */
	DELIVERED,

	/** All attempts have failed. */
	FAILED

}

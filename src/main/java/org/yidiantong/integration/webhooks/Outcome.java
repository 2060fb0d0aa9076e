package org.yidiantong.integration.webhooks;

/**
 * How an attempt ended.
 */
public enum Outcome {

	/** A status from 200 to 299. */
	ACCEPTED,

	/** Any other status; redirects are not followed. */
	REFUSED,

	/** 410: the receiver wants no more events. */
	GONE,

	/** No answer within the time allowed. */
	TIMEOUT,

	/** No connection, or it broke. */
	UNREACHABLE,

	/** The host now has an address that receivers may not have. */
	FORBIDDEN

}

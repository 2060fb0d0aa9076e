package org.yidiantong.integration.webhooks;

/**
 * The host of a receiver has an address inside a network that is not public and that the
 * operator does not allow.
 */
class ReceiverForbidden extends RuntimeException {

	ReceiverForbidden(String host) {
		super("The host " + host + " has an address that is not public");
	}

}

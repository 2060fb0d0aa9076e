package org.yidiantong.integration.relay;

/**
 * The broker has not confirmed that it stored the messages. Some of them may be stored.
 */
class BrokerUnavailable extends RuntimeException {

	BrokerUnavailable(String broker, Throwable cause) {
		super(broker + " does not take events", cause);
	}

}

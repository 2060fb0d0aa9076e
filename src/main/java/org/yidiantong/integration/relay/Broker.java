package org.yidiantong.integration.relay;

import java.util.List;

/**
 * Stores events outside the application.
 */
interface Broker {

	/** The name of its cursor in the event log. */
	String reader();

	/**
	 * The topic of its messages; may contain {@code {district}}, {@code {module}} and
	 * {@code {type}}.
	 */
	String topic();

	/**
	 * The key of its messages, whose order is kept; may also contain {@code {subject}}.
	 */
	String key();

	/**
	 * Sends messages of different keys.
	 * @throws BrokerUnavailable unless all of them are stored when it returns
	 */
	void send(List<RelayMessage> messages);

}

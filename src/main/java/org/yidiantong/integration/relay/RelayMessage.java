package org.yidiantong.integration.relay;

import org.yidiantong.eventlog.LogEntry;

/**
 * An event on its way to a broker.
 *
 * @param topic where it is stored
 * @param key messages of the same key are stored in the order of the log
 * @param id the same each time it is sent
 * @param body a CloudEvent in JSON
 */
record RelayMessage(String topic, String key, String id, String body) {

	/**
	 * Returns the message of an entry.
	 * @param topic may contain {@code {district}}, {@code {module}}, {@code {type}} and
	 * {@code {subject}}, as {@code key} may
	 */
	static RelayMessage of(LogEntry entry, String topic, String key, String body) {
		return new RelayMessage(filled(topic, entry), filled(key, entry), entry.id().toString(), body);
	}

	private static String filled(String pattern, LogEntry entry) {
		return pattern.replace("{district}", entry.district().toString())
			.replace("{module}", entry.type().module())
			.replace("{type}", entry.type().name())
			.replace("{subject}", entry.subject());
	}

}

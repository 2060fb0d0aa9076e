package org.yidiantong.integration.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are relayed.
 *
 * @param enabled whether this instance relays
 * @param topic the topic in Kafka; may contain {@code {district}}, {@code {module}} and
 * {@code {type}}
 * @param key the key of a message; may contain the same and {@code {subject}}
 * @param stream the stream in Redis, with the same placeholders as the topic; empty for
 * none
 * @param streamLength how many of the latest messages a stream keeps, about
 */
@ConfigurationProperties("yidiantong.relay")
record RelayProperties(@DefaultValue("true") boolean enabled, @DefaultValue("yidiantong.events") String topic,
		@DefaultValue("{district}/{subject}") String key, @DefaultValue("") String stream,
		@DefaultValue("1000000") long streamLength) {
}

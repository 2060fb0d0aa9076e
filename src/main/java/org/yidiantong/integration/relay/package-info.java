/**
 * Relays the events of all districts to a broker that the operator names: Kafka, a stream
 * in Redis, or both.
 * <p>
 * Start at {@code EventRelay}, which reads each district's log with one cursor for each
 * broker and moves it when the broker has stored the events. {@code Broker} is what a
 * broker has to do. Nothing is kept in memory while a broker is away: the events wait in
 * the log. Publishes and listens to nothing.
 */
@ApplicationModule(displayName = "Broker relay 消息转发",
		allowedDependencies = { "integration", "eventlog", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.integration.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

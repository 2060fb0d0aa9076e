/**
 * What other programs connect to: the feed of a district's events, as CloudEvents.
 * <p>
 * There is no door; start at {@code /api/v1/{district}/events}. Reads
 * {@link org.yidiantong.eventlog.EventLogReader} for callers who may read events.
 * Publishes and listens to nothing, owns no data, and never knows what an event means.
 */
@ApplicationModule(displayName = "Integration 数据对接",
		allowedDependencies = { "tenancy", "eventlog", "identity", "kernel", "http" })
@NullMarked
package org.yidiantong.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

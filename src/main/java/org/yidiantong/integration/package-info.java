/**
 * Interfaces for other programs: the feed of a district's events as CloudEvents.
 * <p>
 * Start at {@code /api/v1/{district}/events}; there is no door. The feed reads the log
 * through {@link org.yidiantong.eventlog.EventLogReader}. The module publishes and
 * listens to nothing, owns no data, and does not interpret events.
 */
@ApplicationModule(displayName = "Integration 数据对接",
		allowedDependencies = { "tenancy", "eventlog", "identity", "kernel", "http" })
@NullMarked
package org.yidiantong.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

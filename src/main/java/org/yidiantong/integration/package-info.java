/**
 * Interfaces for other programs: a district's events as CloudEvents, in a feed and by
 * webhooks.
 * <p>
 * Start at {@link org.yidiantong.integration.CloudEnvelope}, the form of an event outside
 * the application, and at {@code /api/v1/{district}/events}, the feed, which reads the
 * log through {@link org.yidiantong.eventlog.EventLogReader}. The nested module
 * {@code webhooks} sends events to their receivers. The module publishes and listens to
 * nothing and does not interpret events.
 */
@ApplicationModule(displayName = "Integration 数据对接",
		allowedDependencies = { "tenancy", "eventlog", "identity", "kernel", "http" })
@NullMarked
package org.yidiantong.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * How much each API client of a district uses the API.
 * <p>
 * Start at {@link org.yidiantong.integration.usage.UsageManagement}, and at
 * {@link org.yidiantong.integration.usage.UsageCounter}. Requests are counted in memory
 * and added to the database every minute, so that no request waits for it; an application
 * that is killed loses the counts of its last minute. Publishes nothing and listens to
 * nothing, and never keeps what was requested.
 */
@ApplicationModule(displayName = "Usage 调用量", allowedDependencies = { "identity", "tenancy", "kernel", "http" })
@NullMarked
package org.yidiantong.integration.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

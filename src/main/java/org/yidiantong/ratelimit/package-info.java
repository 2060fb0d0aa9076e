/**
 * How often strangers may do something: token buckets for each network address, and for
 * what they do it to.
 * <p>
 * Start at {@link org.yidiantong.ratelimit.RateLimiter};
 * {@link org.yidiantong.ratelimit.Limit} names what is limited, and the settings {@code
 * yidiantong.rate-limits.*} say how often. The buckets are in Redis, for all instances
 * together; while Redis is away, each instance has its own. What happens beyond a limit
 * is decided by the module that asks. Publishes nothing and listens to nothing.
 */
@ApplicationModule(displayName = "Rate limits 限流", allowedDependencies = { "http", "kernel", "secrets" })
@NullMarked
package org.yidiantong.ratelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

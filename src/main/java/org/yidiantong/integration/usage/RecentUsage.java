package org.yidiantong.integration.usage;

import java.time.Instant;

/**
 * The requests of an API client in the last days, and when it was last seen at all.
 *
 * @param requests all of them
 * @param refused those that were answered by 4xx
 * @param denied those of them whose token or secret does not hold
 * @param failed those that were answered by 5xx
 */
public record RecentUsage(long requests, long refused, long denied, long failed, Instant lastSeenAt) {

}

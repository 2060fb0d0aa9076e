package org.yidiantong.reporting.runs;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A run of the scheduled reports of all districts.
 *
 * @param day business time
 * @param status as Spring Batch names it
 * @param begunAt system time
 * @param endedAt system time; null while it is running, or when it was killed
 * @param districts how many it has visited
 * @param reports how many it has requested
 * @param failed districts in which it failed
 */
public record PastRun(LocalDate day, String status, Instant begunAt, @Nullable Instant endedAt, long districts,
		long reports, long failed) {
}

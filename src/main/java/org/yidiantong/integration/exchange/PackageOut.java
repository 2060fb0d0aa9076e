package org.yidiantong.integration.exchange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A package that goes out. Times are system time.
 *
 * @param after position before its first event
 * @param until position of its last event
 * @param writtenAt when it lay in the folder; null while it is being written
 * @param sha256 of the file; empty until it was made
 */
public record PackageOut(long number, long after, long until, Instant begunAt, @Nullable Instant writtenAt,
		String sha256) {

	/** How many events it has. */
	public long events() {
		return this.until - this.after;
	}

}

package org.yidiantong.complaints.watch;

import java.time.Instant;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * A sign that somebody may be looking for whoever sent a report.
 *
 * @param origin the post that looked; for a further report its number, or null while it
 * has none
 * @param further the further report, if it is one
 * @param times how often
 * @param firstAt in business time, like all times here
 * @param check what the district found; null until somebody has checked it
 */
@ValueObject
public record WatchSign(SignKind kind, @Nullable String origin, @Nullable ComplaintId further, int times,
		Instant firstAt, Instant lastAt, @Nullable Check check) {

	/**
	 * That somebody checked a sign.
	 *
	 * @param by name of the actor
	 */
	public record Check(String by, Instant at, String note) {
	}

}

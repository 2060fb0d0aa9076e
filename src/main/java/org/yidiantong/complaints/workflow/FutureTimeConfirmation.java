package org.yidiantong.complaints.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.FutureTime;

/**
 * What an officer says of an answer that names a time to come.
 */
public enum FutureTimeConfirmation {

	/** It is done; the time is an explanation. */
	DONE("已经办完"),

	/** It is not done yet; the answer promises it. */
	PROMISE("还没有办完，是承诺");

	private final String chinese;

	FutureTimeConfirmation(String chinese) {
		this.chinese = chinese;
	}

	/** Its name in the audit log. */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * Requires a confirmation of an answer that names a time to come.
	 * @param given by the officer; null while nothing was asked
	 * @return what to record; null if the answer names no such time
	 * @throws FutureTimeUnconfirmed if it does and nothing is confirmed
	 */
	public static @Nullable FutureTimeConfirmation require(@Nullable String answer, Instant now,
			@Nullable FutureTimeConfirmation given) {
		String named = FutureTime.in(answer, now).orElse(null);
		if (named == null) {
			return null;
		}
		if (given == null) {
			throw new FutureTimeUnconfirmed(named);
		}
		return given;
	}

	/** The confirmation of a name; null for none and for others. */
	public static @Nullable FutureTimeConfirmation of(@Nullable String name) {
		for (FutureTimeConfirmation each : values()) {
			if (each.name().equals(name)) {
				return each;
			}
		}
		return null;
	}

}

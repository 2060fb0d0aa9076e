package org.yidiantong.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An officer's address as it is kept.
 *
 * @param codeHash of the code that confirms it; null once it is used
 * @param codeUntil system time after which the code is void
 * @param tries how often a wrong code was typed
 * @param confirmedAt null before it is confirmed
 */
record MailAddress(String address, byte @Nullable [] codeHash, Instant codeUntil, int tries,
		@Nullable Instant confirmedAt) {

	boolean isConfirmed() {
		return this.confirmedAt != null;
	}

	/** Enough for its owner to know it by. */
	String hint() {
		return this.address.charAt(0) + "***" + this.address.substring(this.address.lastIndexOf('@'));
	}

	@Override
	public String toString() {
		return "MailAddress";
	}

}

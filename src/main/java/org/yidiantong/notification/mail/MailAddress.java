package org.yidiantong.notification.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * An officer's stored mail address.
 *
 * @param codeHash hash of the confirmation code; null once used
 * @param codeUntil system time at which the code expires
 * @param tries number of wrong attempts
 * @param confirmedAt null until confirmed
 */
record MailAddress(String address, byte @Nullable [] codeHash, Instant codeUntil, int tries,
		@Nullable Instant confirmedAt) {

	boolean isConfirmed() {
		return this.confirmedAt != null;
	}

	/** A masked form that only the owner recognises. */
	String hint() {
		return PlainText.start(this.address, 1) + "***" + this.address.substring(this.address.lastIndexOf('@'));
	}

	@Override
	public String toString() {
		return "MailAddress";
	}

}

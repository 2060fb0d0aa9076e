package org.yidiantong.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one address.
 *
 * @param to address
 * @param subject one line
 * @param text plain text
 * @param attachment null for none
 */
public record MailMessage(String to, String subject, String text, @Nullable MailAttachment attachment) {

	@Override
	public String toString() {
		return "Letter";
	}

}

package org.yidiantong.notification.mail;

/**
 * A mail to one address.
 *
 * @param to address
 * @param subject one line
 * @param text plain text
 */
public record MailMessage(String to, String subject, String text) {

	@Override
	public String toString() {
		return "Letter";
	}

}

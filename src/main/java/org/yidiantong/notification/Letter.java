package org.yidiantong.notification;

/**
 * A letter by mail.
 *
 * @param to address
 * @param subject one line
 * @param text plain
 */
public record Letter(String to, String subject, String text) {

	@Override
	public String toString() {
		return "Letter";
	}

}

package org.yidiantong.notification;

/**
 * A mail with a file.
 *
 * @param to address
 * @param subject one line
 * @param text plain text
 * @param name file name
 * @param about type and id of what the file is of, such as {@code report/017d…}
 * @param label name of what the file is of, for the audit log
 */
public record MailedFile(String to, String subject, String text, String name, String mediaType, byte[] content,
		String about, String label) {

	@Override
	public String toString() {
		return this.about;
	}

}

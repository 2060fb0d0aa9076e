package org.yidiantong.notification.mail;

/**
 * A file attached to a mail, and how the audit log names it once the mail was sent.
 *
 * @param name file name
 * @param about type and id of what the file is of, such as {@code report/017d…}
 * @param label name of what the file is of
 */
public record MailAttachment(String name, String mediaType, byte[] content, String about, String label) {

	@Override
	public String toString() {
		return this.about;
	}

}

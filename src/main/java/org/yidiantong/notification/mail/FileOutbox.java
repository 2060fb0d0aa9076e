package org.yidiantong.notification.mail;

import org.yidiantong.notification.FileMail;
import org.yidiantong.notification.MailedFile;

import org.springframework.stereotype.Component;

/**
 * Queues mails with files in the outbox.
 */
@Component
class FileOutbox implements FileMail {

	private final MailManagement mail;

	FileOutbox(MailManagement mail) {
		this.mail = mail;
	}

	@Override
	public boolean isOn() {
		return this.mail.transport().isPresent();
	}

	@Override
	public boolean isQueued(String address, String once) {
		return this.mail.isQueued(address, once);
	}

	@Override
	public void queue(String once, MailedFile file) {
		this.mail.queue(once, new MailMessage(file.to(), file.subject(), file.text(),
				new MailAttachment(file.name(), file.mediaType(), file.content(), file.about(), file.label())));
	}

}

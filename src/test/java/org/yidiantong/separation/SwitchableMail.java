package org.yidiantong.separation;

import java.util.concurrent.atomic.AtomicBoolean;

import org.yidiantong.notification.mail.MailMessage;
import org.yidiantong.notification.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * A way for letters that is off, as on a fresh machine, but while rows are made.
 */
@Component
class SwitchableMail implements OutgoingMail {

	private final AtomicBoolean on = new AtomicBoolean();

	void on(Runnable work) {
		this.on.set(true);
		try {
			work.run();
		}
		finally {
			this.on.set(false);
		}
	}

	@Override
	public boolean isOn() {
		return this.on.get();
	}

	@Override
	public void send(MailMessage letter) {
		throw new IllegalStateException("No letter is sent from here");
	}

}

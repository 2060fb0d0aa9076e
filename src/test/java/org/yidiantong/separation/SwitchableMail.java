package org.yidiantong.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.yidiantong.notification.mail.MailMessage;
import org.yidiantong.notification.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * A way for letters that is off, as on a fresh machine, but while rows are made or
 * letters are taken.
 */
@Component
public class SwitchableMail implements OutgoingMail {

	private static final Consumer<MailMessage> OFF = (letter) -> {
	};

	private final AtomicReference<Consumer<MailMessage>> taker = new AtomicReference<>(OFF);

	void on(Runnable work) {
		on(work, (letter) -> {
			throw new IllegalStateException("No letter is sent from here");
		});
	}

	/** Takes the letters that are sent while work runs. */
	public List<MailMessage> taken(Runnable work) {
		List<MailMessage> taken = new ArrayList<>();
		on(work, taken::add);
		return taken;
	}

	private void on(Runnable work, Consumer<MailMessage> letters) {
		this.taker.set(letters);
		try {
			work.run();
		}
		finally {
			this.taker.set(OFF);
		}
	}

	@Override
	public boolean isOn() {
		return this.taker.get() != OFF;
	}

	@Override
	public void send(MailMessage letter) {
		this.taker.get().accept(letter);
	}

}

package org.yidiantong.notification;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server, each in three steps: taken, sent, done. A crash
 * before the last has it sent once more; a server that is down is left alone until the
 * next round.
 */
@Component
public class PostRound {

	private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

	private static final int MOST = 500;

	/**
	 * One address that is refused must not hold up the others; a server that is down is
	 * not asked for each.
	 */
	private static final int FAILURES = 3;

	private final MailManagement mail;

	PostRound(MailManagement mail) {
		this.mail = mail;
	}

	/**
	 * Sends what is due in the bound district; what is not taken is tried again later,
	 * after 5 minutes, 10, 20 and so on up to 160.
	 * @param account whose letters; null for everybody's
	 */
	public void send(@Nullable UUID account) {
		Optional<OutgoingMail> way = this.mail.way();
		int failures = 0;
		for (int tried = 0; way.isPresent() && tried < MOST && failures < FAILURES; tried++) {
			Optional<Outbox.Taken> taken = this.mail.take(account);
			if (taken.isEmpty()) {
				return;
			}
			failures += send(way.get(), taken.get()) ? 0 : 1;
		}
	}

	private boolean send(OutgoingMail way, Outbox.Taken taken) {
		try {
			way.send(taken.letter());
		}
		catch (RuntimeException ex) {
			// the message of the exception can name the address
			LOG.warn("Letter {} was not taken by the mail server at attempt {}: {}", taken.id(), taken.attempts() + 1,
					ex.getClass().getSimpleName());
			return false;
		}
		this.mail.done(taken.id());
		return true;
	}

}

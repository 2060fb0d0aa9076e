package org.yidiantong.notification.mail;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends queued mails, each in three steps: claim, send, mark as done. A crash before the
 * last step sends the mail again. When the server is down, sending stops until the next
 * run.
 */
@Component
public class MailDispatcher {

	private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

	private static final int MOST = 500;

	/**
	 * Failures after which a run stops. More than one, so that a single rejected address
	 * does not hold up the others.
	 */
	private static final int FAILURES = 3;

	private final MailManagement mail;

	MailDispatcher(MailManagement mail) {
		this.mail = mail;
	}

	/**
	 * Sends the due mails of the bound district. A failed mail is retried after 5, 10, 20
	 * minutes and so on up to 160.
	 * @param account limits the run to one account; null for all
	 */
	public void send(@Nullable UUID account) {
		Optional<OutgoingMail> transport = this.mail.transport();
		int failures = 0;
		for (int tried = 0; transport.isPresent() && tried < MOST && failures < FAILURES; tried++) {
			Optional<Outbox.Claim> claim = this.mail.claim(account);
			if (claim.isEmpty()) {
				return;
			}
			failures += send(transport.get(), claim.get()) ? 0 : 1;
		}
	}

	private boolean send(OutgoingMail transport, Outbox.Claim claim) {
		try {
			transport.send(claim.letter());
		}
		catch (RuntimeException ex) {
			// the exception's message may contain the address
			LOG.warn("Sending mail {} failed at attempt {}: {}", claim.id(), claim.attempts() + 1,
					ex.getClass().getSimpleName());
			return false;
		}
		this.mail.done(claim);
		return true;
	}

}

package org.yidiantong.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manages the mail addresses of the bound district's officers and the outbox, which also
 * takes files for addresses of the district's folder.
 */
@Service
public class MailManagement {

	/** How long mails are remembered, in system time. */
	static final Duration KEPT = Duration.ofDays(30);

	/** How long a code is valid, in system time. */
	static final Duration CODE_VALID = Duration.ofMinutes(30);

	/** How many codes an account may request in 24 hours. */
	static final int CODES_A_DAY = 5;

	private static final int TRIES = 5;

	/** Name in the audit log of what is sent by itself. */
	private static final String SENDER = "schedule";

	private static final String CODE = "code:";

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9_+.'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final MailAddresses addresses;

	private final Outbox outbox;

	private final MailComposer composer;

	private final MailEncryption encryption;

	private final ObjectProvider<OutgoingMail> mail;

	private final AuditLog audit;

	private final Clock system;

	MailManagement(MailAddresses addresses, Outbox outbox, MailComposer composer, MailEncryption encryption,
			ObjectProvider<OutgoingMail> mail, AuditLog audit, Clock system) {
		this.addresses = addresses;
		this.outbox = outbox;
		this.composer = composer;
		this.encryption = encryption;
		this.mail = mail;
		this.audit = audit;
		this.system = system;
	}

	/** Whether an officer gets mail, and at which address. */
	@Transactional(readOnly = true)
	public MailSetting setting(Actor actor) {
		if (transport().isEmpty()) {
			return new MailSetting(MailSetting.Phase.OFF, null, false);
		}
		boolean stuck = this.outbox.isStuck(actor.id());
		return this.addresses.find(actor.id())
			.map((known) -> new MailSetting(
					known.isConfirmed() ? MailSetting.Phase.CONFIRMED : MailSetting.Phase.UNCONFIRMED, known.hint(),
					stuck))
			.orElse(new MailSetting(MailSetting.Phase.NONE, null, false));
	}

	/**
	 * Replaces an officer's address and mails a confirmation code to it, valid for 30
	 * minutes.
	 * @throws MailDisabled when this installation sends no mail
	 * @throws InvalidRequest when the address is malformed
	 * @throws TooManyMailCodes after five codes in 24 hours
	 */
	@Transactional
	public void enter(Actor actor, String input) {
		transport().orElseThrow(MailDisabled::new);
		String address = input.strip();
		if (!ADDRESS.matcher(address).matches() || address.contains("..")) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("address", "mail-address")));
		}
		Instant now = this.system.instant();
		UUID account = actor.id();
		String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
		// the row serves as lock: concurrent requests are counted one after the other
		this.addresses.enter(account, address, code, now.plus(CODE_VALID));
		if (this.outbox.countSince(account, CODE, now.minus(Duration.ofDays(1))) >= CODES_A_DAY) {
			throw new TooManyMailCodes(CODES_A_DAY);
		}
		this.outbox.giveUp(account, now);
		this.outbox.put(account, CODE + NewId.next(), this.composer.code(address, code, CODE_VALID.toMinutes()), now);
		this.audit.record(actor.name(), "notification.mail-enter", "account/" + actor.name(), null);
	}

	/** Confirms an officer's address by the code that was mailed to it. */
	@Transactional
	public CodeCheck confirm(Actor actor, String input) {
		Instant now = this.system.instant();
		@Nullable MailAddress known = this.addresses.lock(actor.id()).orElse(null);
		if (known == null || known.codeHash() == null || known.tries() >= TRIES || now.isAfter(known.codeUntil())) {
			return CodeCheck.VOID;
		}
		if (!MessageDigest.isEqual(known.codeHash(), this.encryption.hash(actor.id(), input.strip()))) {
			this.addresses.countTry(actor.id());
			return (known.tries() + 1 < TRIES) ? CodeCheck.WRONG : CodeCheck.VOID;
		}
		this.addresses.confirm(actor.id(), now);
		this.audit.record(actor.name(), "notification.mail-confirm", "account/" + actor.name(), null);
		return CodeCheck.RIGHT;
	}

	/** Deletes an officer's address and the mails not yet sent to it. */
	@Transactional
	public void remove(Actor actor) {
		this.addresses.remove(actor.id());
		this.outbox.giveUp(actor.id(), this.system.instant());
		this.audit.record(actor.name(), "notification.mail-remove", "account/" + actor.name(), null);
	}

	@Transactional(readOnly = true)
	boolean isQueued(String address, String once) {
		return this.outbox.isKnown(recipient(address), once);
	}

	/** Queues a mail for an address that belongs to no account, once for each key. */
	@Transactional
	void queue(String once, MailMessage letter) {
		this.outbox.put(recipient(letter.to()), once, letter, this.system.instant());
	}

	/** Deletes mails older than 30 days of system time. */
	@Transactional
	public void deleteOldMessages() {
		this.outbox.deleteBefore(this.system.instant().minus(KEPT));
	}

	/**
	 * Stands for an address without an account; ids of accounts are never made of names.
	 */
	private static UUID recipient(String address) {
		return UUID.nameUUIDFromBytes(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
	}

	/** The active mail transport; empty when mail is disabled. */
	Optional<OutgoingMail> transport() {
		return this.mail.stream().filter(OutgoingMail::isOn).findFirst();
	}

	@Transactional(readOnly = true)
	List<UUID> without(String once) {
		return this.addresses.without(once);
	}

	/**
	 * Queues the day's digest for an account and cancels an earlier one that was not
	 * sent. When nothing waits, the day is marked as done without a mail.
	 */
	@Transactional
	void digest(UUID account, String once, int waiting, int unread) {
		Instant now = this.system.instant();
		this.addresses.lock(account).filter(MailAddress::isConfirmed).ifPresent((known) -> {
			@Nullable MailMessage letter = (waiting + unread == 0) ? null
					: this.composer.digest(known.address(), waiting, unread);
			if (this.outbox.put(account, once, letter, now)) {
				this.outbox.giveUpOthers(account, DailyDigest.KEY, once, now);
			}
		});
	}

	@Transactional
	Optional<Outbox.Claim> claim(@Nullable UUID account) {
		return this.outbox.claim(account, this.system.instant());
	}

	/** Marks a mail as sent. What was attached is on record with the address. */
	@Transactional
	void done(Outbox.Claim claim) {
		this.outbox.done(claim.id(), this.system.instant());
		MailAttachment attached = claim.letter().attachment();
		if (attached != null) {
			this.audit.record(SENDER, "notification.mail-document", attached.about(),
					attached.label() + " → " + claim.letter().to(), null);
		}
	}

}

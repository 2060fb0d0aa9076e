package org.yidiantong.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.AccountSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends and lists the messages of the bound district, and lists what waits for an
 * officer.
 */
@Service
public class NotificationManagement {

	/** How long messages are kept, in system time. */
	static final Duration KEPT = Duration.ofDays(180);

	/** How many of the newest messages are looked at when counting unread ones. */
	static final int COUNTED = 500;

	private final NoticeStore notices;

	private final WaitingWorkCollector waiting;

	private final AccountManagement accounts;

	private final BusinessClock clock;

	private final Clock system;

	NotificationManagement(NoticeStore notices, WaitingWorkCollector waiting, AccountManagement accounts,
			BusinessClock clock, Clock system) {
		this.accounts = accounts;
		this.notices = notices;
		this.waiting = waiting;
		this.clock = clock;
		this.system = system;
	}

	/**
	 * Sends a message, unless the same message was sent before. It is part of the
	 * caller's transaction and fails without one. A listener that notifies after the
	 * commit of an event may do so again: the second time has no effect.
	 * @param at when it happened, in business time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Recipient to, Notice notice, Instant at) {
		this.notices.tell(to, notice, at, this.system.instant());
	}

	/** As {@link #tell(Recipient, Notice, Instant)}, of what happens now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Recipient to, Notice notice) {
		tell(to, notice, this.clock.instant());
	}

	/** As {@link #tell(Recipient, Notice)}. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Recipient to, String kind, String subject, long version, String link, Argument... arguments) {
		tell(to, Notice.of(kind, subject, version, link, arguments));
	}

	/**
	 * The holders of a role, without those of some posts of the district, who are told
	 * nothing. Without any such post it is the role itself.
	 */
	public Stream<Recipient> holders(Role role, Collection<String> without) {
		return without.isEmpty() ? Stream.of(Recipient.role(role))
				: this.accounts.districtPosts()
					.stream()
					.filter((one) -> one.roles().contains(role) && !without.contains(one.post()))
					.map((one) -> Recipient.account(one.id()));
	}

	/**
	 * Takes back what a recipient was told about a subject, up to a version of it: the
	 * recipient has lost the subject, so the messages would lead nowhere. Idempotent.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(Recipient from, String subject, long version) {
		this.notices.withdraw(List.of(from), subject, version);
	}

	/** Takes back all that some recipients were told about a subject. Idempotent. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(Collection<Recipient> from, String subject) {
		if (!from.isEmpty()) {
			this.notices.withdraw(from, subject, Long.MAX_VALUE);
		}
	}

	/**
	 * Takes back from the holders of some posts what all holders of a role were told
	 * about a subject. The others keep it, each for itself and read or unread as it was.
	 * Idempotent.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(Role role, Collection<String> posts, String subject) {
		List<AccountSummary> holders = this.accounts.districtPosts()
			.stream()
			.filter((one) -> one.roles().contains(role))
			.toList();
		List<AccountSummary> losing = holders.stream().filter((one) -> posts.contains(one.post())).toList();
		if (!losing.isEmpty()) {
			Recipient all = Recipient.role(role);
			List<UUID> keeping = holders.stream()
				.filter((one) -> !losing.contains(one))
				.map(AccountSummary::id)
				.toList();
			this.notices.copy(all, keeping, subject);
			this.notices.withdraw(
					Stream.concat(Stream.of(all), losing.stream().map((one) -> Recipient.account(one.id()))).toList(),
					subject, Long.MAX_VALUE);
		}
	}

	/**
	 * Counts what was told about a subject, up to a version of it, as read by everybody,
	 * because the subject has ended and nothing is left to do. Idempotent.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(String subject, long version) {
		this.notices.settle(subject, version, this.system.instant());
	}

	/**
	 * Number of unread messages of an officer, among the newest 500 messages to each of
	 * the officer's recipients (account, unit, roles).
	 */
	@Transactional(readOnly = true)
	public int unread(Actor actor) {
		return this.notices.unread(actor.id(), Recipient.keysOf(actor), COUNTED);
	}

	/**
	 * An officer's messages, unread ones first, then the newest.
	 * @throws InvalidRequest when the cursor belongs to another list
	 */
	@Transactional(readOnly = true)
	public Page<ReceivedNotice> messages(Actor actor, PageRequest request) {
		ReceivedNotice.@Nullable Key after = request.after(ReceivedNotice.Key::parse);
		List<ReceivedNotice> read = new ArrayList<>();
		if (after == null || after.unread()) {
			read.addAll(list(actor, true, after, request.fetch()));
			after = null;
		}
		if (read.size() < request.fetch()) {
			read.addAll(list(actor, false, after, request.fetch() - read.size()));
		}
		return Page.of(read, request, ReceivedNotice::key);
	}

	/**
	 * Marks a message as read by this officer. Idempotent.
	 * @return the page that the message opens, below {@code /{district}/staff}
	 * @throws NoticeUnknown when the officer has no such message
	 */
	@Transactional
	public String read(Actor actor, UUID id) {
		String[] recipients = Recipient.keysOf(actor);
		ReceivedNotice found = this.notices.find(id, recipients).orElseThrow(NoticeUnknown::new);
		this.notices.markAsRead(id, actor.id(), recipients, this.system.instant());
		return found.notice().link();
	}

	/** Marks an officer's messages as read, up to the newest one that the officer saw. */
	@Transactional
	public void readAll(Actor actor, UUID newest) {
		this.notices.markAllAsRead(newest, actor.id(), Recipient.keysOf(actor), this.system.instant());
	}

	/**
	 * Open work of an officer in all modules. A module that fails is reported as a group
	 * without lines; the others are still listed.
	 */
	public List<WaitingGroup> waiting(Actor actor) {
		return this.waiting.of(actor);
	}

	/** Deletes messages older than 180 days of system time. */
	@Transactional
	public void deleteOldMessages() {
		this.notices.deleteBefore(this.system.instant().minus(KEPT));
	}

	private List<ReceivedNotice> list(Actor actor, boolean unread, ReceivedNotice.@Nullable Key after, int most) {
		@Nullable UUID before = (after == null) ? null : after.id();
		return this.notices.list(actor.id(), Recipient.keysOf(actor), unread, before, most);
	}

}

package org.yidiantong.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the messages of the bound district and to what waits for an officer.
 */
@Service
public class NotificationManagement {

	/** How long a message is kept, by system time. */
	static final Duration KEPT = Duration.ofDays(180);

	/** Among how many of the newest messages unread ones are counted. */
	static final int COUNTED = 500;

	private final NoticeRows rows;

	private final Waiting waiting;

	private final BusinessClock clock;

	private final Clock system;

	NotificationManagement(NoticeRows rows, Waiting waiting, BusinessClock clock, Clock system) {
		this.rows = rows;
		this.waiting = waiting;
		this.clock = clock;
		this.system = system;
	}

	/**
	 * Tells somebody something, if this was not told before. It is part of the caller's
	 * transaction, so that nothing is told of what was rolled back and nothing done stays
	 * untold; without one it fails.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Recipient to, Notice notice) {
		this.rows.tell(to, notice, this.clock.instant(), this.system.instant());
	}

	/** As {@link #tell(Recipient, Notice)}. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Recipient to, String kind, String subject, long version, String link, Argument... arguments) {
		tell(to, Notice.of(kind, subject, version, link, arguments));
	}

	/**
	 * How many messages an officer has not read, among the newest 500 to each recipient
	 * that he is.
	 */
	@Transactional(readOnly = true)
	public int unread(Actor actor) {
		return this.rows.unread(actor.id(), Recipient.keysOf(actor), COUNTED);
	}

	/**
	 * An officer's messages, unread ones first, then the newest.
	 * @throws InvalidRequest when the part asked for is of another list
	 */
	@Transactional(readOnly = true)
	public Page<ReceivedNotice> messages(Actor actor, PageRequest request) {
		@Nullable String after = request.after();
		List<ReceivedNotice> read = new ArrayList<>();
		if (after == null || after.startsWith("u")) {
			read.addAll(list(actor, true, after, request.fetch()));
			after = null;
		}
		if (read.size() < request.fetch()) {
			read.addAll(list(actor, false, after, request.fetch() - read.size()));
		}
		return Page.of(read, request, ReceivedNotice::key);
	}

	/**
	 * Marks a message as read by this officer; again without effect.
	 * @return where the message leads, below {@code /{district}/staff}
	 * @throws NoticeUnknown when the officer has no such message
	 */
	@Transactional
	public String read(Actor actor, UUID id) {
		String[] recipients = Recipient.keysOf(actor);
		ReceivedNotice found = this.rows.find(id, recipients).orElseThrow(NoticeUnknown::new);
		this.rows.markAsRead(id, actor.id(), recipients, this.system.instant());
		return found.notice().link();
	}

	/** Marks as read what an officer has, up to the newest message that he saw. */
	@Transactional
	public void readAll(Actor actor, UUID newest) {
		this.rows.markAllAsRead(newest, actor.id(), Recipient.keysOf(actor), this.system.instant());
	}

	/**
	 * What waits for an officer in all modules. A module that fails is named by a group
	 * without lines and does not hide the others.
	 */
	public List<WaitingGroup> waiting(Actor actor) {
		return this.waiting.of(actor);
	}

	/** Forgets messages that are too old, by system time. */
	@Transactional
	public void forgetOldMessages() {
		this.rows.forgetBefore(this.system.instant().minus(KEPT));
	}

	private List<ReceivedNotice> list(Actor actor, boolean unread, @Nullable String after, int most) {
		@Nullable UUID before = (after == null) ? null : id(after);
		return this.rows.list(actor.id(), Recipient.keysOf(actor), unread, before, most);
	}

	private static UUID id(String key) {
		try {
			return UUID.fromString(key.substring(1));
		}
		catch (IllegalArgumentException | StringIndexOutOfBoundsException ofAnotherList) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("after", "cursor")));
		}
	}

}

package org.yidiantong.notification;

import java.time.LocalTime;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.KnownOfficers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells officers by mail, once on the morning of each working day, how much waits for
 * them. Who is shut out gets nothing. A morning that was missed is made up until the
 * office closes.
 */
@Component
class Digests {

	/** With which the key of each digest begins; the day follows. */
	static final String KEY = "digest:";

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime CLOSING = LocalTime.of(18, 0);

	private final MailManagement mail;

	private final NotificationManagement notifications;

	private final Waiting waiting;

	private final ObjectProvider<KnownOfficers> officers;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	Digests(MailManagement mail, NotificationManagement notifications, Waiting waiting,
			ObjectProvider<KnownOfficers> officers, CalendarManagement calendar, BusinessClock clock) {
		this.mail = mail;
		this.notifications = notifications;
		this.waiting = waiting;
		this.officers = officers;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Writes those of the bound district that are due. */
	void write() {
		if (isTime()) {
			String once = KEY + this.clock.today();
			this.mail.without(once).forEach((account) -> write(account, once));
		}
	}

	private boolean isTime() {
		LocalTime now = LocalTime.ofInstant(this.clock.instant(), BusinessClock.ZONE);
		return !now.isBefore(MORNING) && now.isBefore(CLOSING)
				&& this.calendar.workCalendar().isWorkingDay(this.clock.today());
	}

	private void write(UUID account, String once) {
		this.officers.stream()
			.flatMap((known) -> known.officer(account).stream())
			.findFirst()
			.ifPresent((officer) -> write(officer, once));
	}

	private void write(Actor officer, String once) {
		this.mail.digest(officer.id(), once, this.waiting.count(officer), this.notifications.unread(officer));
	}

}

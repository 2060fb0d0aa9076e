package org.yidiantong.notification.mail;

import java.time.LocalTime;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.OfficerDirectory;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.WaitingGroup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes a mail to each officer on the morning of each working day with the number of
 * waiting tasks and unread messages. Blocked accounts get none. When the application was
 * down in the morning, mails are written until the office closes.
 */
@Component
class DailyDigest {

	/** Prefix of a digest's key; the day follows. */
	static final String KEY = "digest:";

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime CLOSING = LocalTime.of(18, 0);

	private final MailManagement mail;

	private final NotificationManagement notifications;

	private final ObjectProvider<OfficerDirectory> officers;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	DailyDigest(MailManagement mail, NotificationManagement notifications, ObjectProvider<OfficerDirectory> officers,
			CalendarManagement calendar, BusinessClock clock) {
		this.mail = mail;
		this.notifications = notifications;
		this.officers = officers;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Writes the digests of the bound district that are due. */
	void writeDue() {
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
		this.mail.digest(officer.id(), once, waiting(officer), this.notifications.unread(officer));
	}

	private int waiting(Actor officer) {
		return this.notifications.waiting(officer).stream().mapToInt(WaitingGroup::count).sum();
	}

}

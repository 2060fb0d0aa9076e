package org.yidiantong.notification;

import java.time.Instant;

import org.yidiantong.identity.AccountManagement.AuditorNotices;
import org.yidiantong.identity.Role;

import org.springframework.stereotype.Component;

/**
 * Tells the auditors what was done with the accounts of their district.
 */
@Component
class AuditorMessages implements AuditorNotices {

	/** What subjects of accounts begin with; clients are known by their ids. */
	private static final String ACCOUNT = "account/";

	private final NotificationManagement notifications;

	AuditorMessages(NotificationManagement notifications) {
		this.notifications = notifications;
	}

	@Override
	public void tell(String kind, String subject, String post, Instant at) {
		this.notifications.tell(Recipient.role(Role.AUDITOR), kind, subject, at.toEpochMilli(), "/audit",
				subject.startsWith(ACCOUNT) ? Argument.actor(post) : Argument.code(post));
	}

}

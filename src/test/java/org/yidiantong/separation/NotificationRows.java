package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.notification.mail.MailManagement;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a message that is read, an address and a letter.
 */
@Component
class NotificationRows implements RowsEverywhere.Part {

	private final NotificationManagement notifications;

	private final MailManagement mail;

	private final SwitchableMail way;

	private final TransactionTemplate transaction;

	NotificationRows(NotificationManagement notifications, MailManagement mail, SwitchableMail way,
			PlatformTransactionManager transactions) {
		this.notifications = notifications;
		this.mail = mail;
		this.way = way;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void make(DistrictCode district) {
		Actor officer = Actor.officer(UUID.randomUUID(), "separation", district, null, Set.of(Role.AUDITOR));
		this.transaction.executeWithoutResult((status) -> this.notifications.tell(Recipient.account(officer.id()),
				Notice.of("separation.notice", "district/" + district, 1, "/inbox")));
		this.notifications.messages(officer, new PageRequest(1, null))
			.items()
			.forEach((notice) -> this.notifications.read(officer, notice.id()));
		this.way.on(() -> this.mail.enter(officer, "officer@example.cn"));
	}

}

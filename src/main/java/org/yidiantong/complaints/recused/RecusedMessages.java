package org.yidiantong.complaints.recused;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what units and posts were told of a complaint, or of what hangs on it,
 * before they were recused. Other dispatchers keep what all of them were told.
 */
@Component
public class RecusedMessages {

	private final RecusedComplaints recused;

	private final NotificationManagement notifications;

	RecusedMessages(RecusedComplaints recused, NotificationManagement notifications) {
		this.recused = recused;
		this.notifications = notifications;
	}

	/**
	 * Idempotent.
	 * @param subject of the messages: the complaint, or a call-back or a sweep of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(ComplaintId complaint, String subject) {
		this.notifications.withdraw(this.recused.units(complaint).stream().map(Recipient::unit).toList(), subject);
		this.notifications.withdraw(Role.DISPATCHER, this.recused.posts(complaint), subject);
	}

}

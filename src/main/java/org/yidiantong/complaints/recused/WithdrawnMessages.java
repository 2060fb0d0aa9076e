package org.yidiantong.complaints.recused;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.stereotype.Component;

/**
 * Withdraws messages from the recused. Dispatchers are the only posts that are told of
 * single complaints.
 */
@Component
class WithdrawnMessages implements RecusedMessages {

	private final RecusedComplaints recused;

	private final NotificationManagement notifications;

	WithdrawnMessages(RecusedComplaints recused, NotificationManagement notifications) {
		this.recused = recused;
		this.notifications = notifications;
	}

	@Override
	public void withdraw(ComplaintId complaint, String subject) {
		this.notifications.withdraw(this.recused.units(complaint).stream().map(Recipient::unit).toList(), subject);
		this.notifications.withdraw(Role.DISPATCHER, this.recused.posts(complaint), subject);
	}

}

package org.yidiantong.complaints.recused;

import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what units and posts were told of a complaint before they were recused from
 * it, after the commit. A message to all dispatchers goes when one of them is recused;
 * the others find the complaint in their list.
 */
@Component
class RecusedNotices {

	private final RecusedComplaints recused;

	private final NotificationManagement notifications;

	RecusedNotices(RecusedComplaints recused, NotificationManagement notifications) {
		this.recused = recused;
		this.notifications = notifications;
	}

	@ApplicationModuleListener(id = "complaints.notice.recused-classified")
	void on(ComplaintClassified event) {
		takeBack(event.complaint());
	}

	/** The complaint that goes on recuses whom the merged one does. */
	@ApplicationModuleListener(id = "complaints.notice.recused-merged")
	void on(ComplaintMerged event) {
		takeBack(event.into());
	}

	@ApplicationModuleListener(id = "complaints.notice.recused-supplemented")
	void on(ComplaintSupplemented event) {
		takeBack(event.complaint());
	}

	private void takeBack(ComplaintId complaint) {
		List<Recipient> losers = Stream.concat(this.recused.units(complaint).stream().map(Recipient::unit),
				this.recused.posts(complaint).isEmpty() ? Stream.empty() : Stream.of(Recipient.role(Role.DISPATCHER)))
			.toList();
		this.notifications.withdraw(losers, complaint.subject());
	}

}

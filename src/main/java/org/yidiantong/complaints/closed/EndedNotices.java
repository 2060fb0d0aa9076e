package org.yidiantong.complaints.closed;

import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintReferred;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.notification.NotificationManagement;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets unread messages end with the complaint, after the commit: whoever comes back from
 * a week off finds the messages about what still needs somebody. The message that tells
 * of the end stays unread.
 */
@Component
class EndedNotices {

	private final NotificationManagement notifications;

	EndedNotices(NotificationManagement notifications) {
		this.notifications = notifications;
	}

	@ApplicationModuleListener(id = "complaints.notice.ended-closed")
	void on(ComplaintClosed event) {
		settle(event);
	}

	@ApplicationModuleListener(id = "complaints.notice.ended-merged")
	void on(ComplaintMerged event) {
		settle(event);
	}

	@ApplicationModuleListener(id = "complaints.notice.ended-referred")
	void on(ComplaintReferred event) {
		settle(event);
	}

	@ApplicationModuleListener(id = "complaints.notice.ended-rejected")
	void on(ComplaintRejected event) {
		settle(event);
	}

	@ApplicationModuleListener(id = "complaints.notice.ended-withdrawn")
	void on(ComplaintWithdrawn event) {
		settle(event);
	}

	private void settle(ComplaintEvent event) {
		this.notifications.settle(event.subject(), event.subjectVersion() - 1);
	}

}

package org.yidiantong.complaints.recused;

import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintSupplemented;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what units and posts were told of a complaint before they were recused from
 * it, after the commit.
 */
@Component
class RecusedNotices {

	private final RecusedMessages messages;

	RecusedNotices(RecusedMessages messages) {
		this.messages = messages;
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
		this.messages.withdraw(complaint, complaint.subject());
	}

}

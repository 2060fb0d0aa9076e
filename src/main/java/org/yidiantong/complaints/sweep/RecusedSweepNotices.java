package org.yidiantong.complaints.sweep;

import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.recused.RecusedMessages;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what units and posts were told of a sweep before they were recused from its
 * complaint, after the commit.
 */
@Component
class RecusedSweepNotices {

	private final Sweeps sweeps;

	private final RecusedMessages messages;

	RecusedSweepNotices(Sweeps sweeps, RecusedMessages messages) {
		this.sweeps = sweeps;
		this.messages = messages;
	}

	@ApplicationModuleListener(id = "complaints.notice.sweep-recused-classified")
	void on(ComplaintClassified event) {
		takeBack(event.complaint());
	}

	@ApplicationModuleListener(id = "complaints.notice.sweep-recused-merged")
	void on(ComplaintMerged event) {
		takeBack(event.into());
	}

	@ApplicationModuleListener(id = "complaints.notice.sweep-recused-supplemented")
	void on(ComplaintSupplemented event) {
		takeBack(event.complaint());
	}

	private void takeBack(ComplaintId complaint) {
		this.sweeps.findByComplaintId(complaint)
			.forEach((sweep) -> this.messages.withdraw(complaint, sweep.id().id().subject()));
	}

}

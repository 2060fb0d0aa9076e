package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.inspection.FirstDesks;
import org.yidiantong.complaints.recused.RecusedMessages;
import org.yidiantong.organization.UnitCode;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes ratings, call-backs and what was told of these from a first desk that lost its
 * complaint because it is recused, in the same transaction: who is complained about reads
 * none of them.
 */
@Component
class PassedOnCallBacks {

	private final FirstDesks desks;

	private final CallBacks callBacks;

	private final Ratings ratings;

	private final RecusedMessages messages;

	PassedOnCallBacks(FirstDesks desks, CallBacks callBacks, Ratings ratings, RecusedMessages messages) {
		this.messages = messages;
		this.desks = desks;
		this.callBacks = callBacks;
		this.ratings = ratings;
	}

	@EventListener
	void on(ComplaintClassified event) {
		passOn(event.complaint());
	}

	/** The complaint that goes on recuses whom the merged one does. */
	@EventListener
	void on(ComplaintMerged event) {
		passOn(event.into());
	}

	/**
	 * A supplement may complain about the desk, also of a complaint that was reopened.
	 */
	@EventListener
	void on(ComplaintSupplemented event) {
		passOn(event.complaint());
	}

	private void passOn(ComplaintId complaint) {
		this.desks.of(complaint).forEach((one, desk) -> passOn(one, desk.orElse(null)));
	}

	private void passOn(ComplaintId complaint, @Nullable UnitCode desk) {
		this.ratings.supervisedBy(complaint, desk);
		this.callBacks.findByComplaintId(complaint).ifPresent((open) -> {
			open.supervisedBy(desk);
			this.messages.withdraw(complaint, open.id().subject());
		});
	}

}

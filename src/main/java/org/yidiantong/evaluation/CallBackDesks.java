package org.yidiantong.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.inspection.FirstDesks;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.complaints.recused.RecusedMessages;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.UnitCode;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps ratings and call-backs with the desk and the lead unit that have the complaint
 * now, in the same transaction. A first desk that lost its complaint, because it is
 * recused or because the district took over, reads none of them any more.
 */
@Component
class CallBackDesks {

	/**
	 * The least actions until a complaint is dispatched after it was rated: filed,
	 * accepted, dispatched, replied, approved, closed, reopened, dispatched.
	 */
	private static final int EARLIEST_REDISPATCH = 8;

	private final FirstDesks desks;

	private final CallBacks callBacks;

	private final Ratings ratings;

	private final RecusedMessages messages;

	private final RecusedComplaints recused;

	private final NotificationManagement notifications;

	CallBackDesks(FirstDesks desks, CallBacks callBacks, Ratings ratings, RecusedMessages messages,
			RecusedComplaints recused, NotificationManagement notifications) {
		this.messages = messages;
		this.desks = desks;
		this.callBacks = callBacks;
		this.ratings = ratings;
		this.recused = recused;
		this.notifications = notifications;
	}

	/**
	 * Tells the desk that it has to act; the unit that was rated learns nothing, and
	 * neither does a recused post.
	 */
	void tell(CallBack callBack, Instant at) {
		UnitCode desk = callBack.supervisingUnit();
		Notice notice = Notice.of("evaluation.notice.opened", callBack.id().subject(), callBack.moves(),
				"/ratings/" + callBack.id().value(), Argument.date(callBack.dueOn()));
		Stream<Recipient> told = (desk == null)
				? this.notifications.holders(Role.DISPATCHER, this.recused.posts(callBack.complaint()))
				: Stream.of(Recipient.unit(desk));
		told.forEach((one) -> this.notifications.tell(one, notice, at));
	}

	@EventListener
	void on(ComplaintClassified event) {
		passOn(event.complaint(), event.occurredAt());
	}

	/** The complaint that goes on recuses whom the merged one does. */
	@EventListener
	void on(ComplaintMerged event) {
		passOn(event.into(), event.occurredAt());
	}

	/**
	 * A supplement may complain about the desk, also of a complaint that was reopened.
	 */
	@EventListener
	void on(ComplaintSupplemented event) {
		passOn(event.complaint(), event.occurredAt());
	}

	/** The district goes on in place of the first desk. */
	@EventListener
	void on(ComplaintEscalated event) {
		passOn(event.complaint(), event.occurredAt());
	}

	/**
	 * The unit that takes over rectifies what is not rectified. A first dispatch, of
	 * which an import has many thousands, asks nothing.
	 */
	@EventListener
	void on(ComplaintDispatched event) {
		if (event.subjectVersion() < EARLIEST_REDISPATCH) {
			return;
		}
		this.desks.of(event.complaint())
			.keySet()
			.forEach((one) -> this.callBacks.findByComplaintId(one).ifPresent((open) -> open.ledBy(event.lead())));
	}

	private void passOn(ComplaintId complaint, Instant at) {
		this.desks.of(complaint).forEach((one, desk) -> passOn(one, desk.orElse(null), at));
	}

	private void passOn(ComplaintId complaint, @Nullable UnitCode desk, Instant at) {
		this.ratings.supervisedBy(complaint, desk);
		this.callBacks.findByComplaintId(complaint).ifPresent((open) -> {
			UnitCode former = open.supervisingUnit();
			open.supervisedBy(desk);
			this.messages.withdraw(complaint, open.id().subject());
			if (!Objects.equals(former, desk)) {
				changed(open, former, at);
			}
		});
	}

	private void changed(CallBack open, @Nullable UnitCode former, Instant at) {
		if (former != null) {
			this.notifications.withdraw(List.of(Recipient.unit(former)), open.id().subject());
		}
		if (open.state().isWithDesk()) {
			tell(open, at);
		}
	}

}

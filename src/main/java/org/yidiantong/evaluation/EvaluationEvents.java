package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLog;
import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.Occurrence;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Tells the log what happened to ratings and call-backs, each subject's events in their
 * order.
 */
@Component
class EvaluationEvents {

	private final EventLog log;

	EvaluationEvents(EventLog log) {
		this.log = log;
	}

	void rated(Rating rating) {
		this.log.append(new Occurrence(type("rated"), "rating/" + rating.id(), 1, rating.ratedAt(),
				new Rated(BoundDistrict.required().value(), rating.about().complaint(), rating.kind(), rating.level(),
						rating.tags(), rating.about().anonymous())));
	}

	void opened(CallBack one, Instant now) {
		append("call-back-opened", one, one.moves(), now,
				new CallBackOpened(one.id().tenant(), one.complaint(), one.anonymous(), one.dueOn()));
	}

	/** Where the person was right, the rectification begins as well, as a later move. */
	void called(CallBack one, Instant now) {
		boolean upheld = one.state() == CallBackState.RECTIFYING;
		boolean reached = one.state() != CallBackState.NOT_REACHABLE;
		append("call-back-done", one, upheld ? one.moves() - 1 : one.moves(), now,
				new CallBackDone(one.id().tenant(), one.complaint(), reached, upheld, inTime(one.dueOn(), now)));
		if (upheld) {
			append("rectification-opened", one, one.moves(), now,
					new RectificationOpened(one.id().tenant(), one.complaint(), one.leadUnit(), one.rectifyBy()));
		}
	}

	void rectified(CallBack one, Instant now) {
		append("rectification-done", one, one.moves(), now, new RectificationDone(one.id().tenant(), one.complaint(),
				one.leadUnit(), inTime(one.rectifyBy(), now)));
	}

	void judged(CallBack one, Instant now) {
		append("rectification-judged", one, one.moves(), now, new RectificationJudged(one.id().tenant(),
				one.complaint(), one.leadUnit(), one.state() == CallBackState.ACCEPTED));
	}

	void escalated(CallBack one, Instant now) {
		append("escalation-due", one, one.moves(), now,
				new EscalationDue(one.id().tenant(), one.complaint(), one.leadUnit()));
	}

	private void append(String what, CallBack one, int version, Instant now, Record data) {
		this.log.append(new Occurrence(type(what), one.id().subject(), version, now, data));
	}

	private static boolean inTime(@Nullable LocalDate due, Instant now) {
		return due == null || !now.atZone(BusinessClock.ZONE).toLocalDate().isAfter(due);
	}

	private static EventType type(String what) {
		return new EventType("org.yidiantong.evaluation." + what + ".v1");
	}

}

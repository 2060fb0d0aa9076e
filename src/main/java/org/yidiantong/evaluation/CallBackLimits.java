package org.yidiantong.evaluation;

import java.util.List;
import java.util.Set;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.inspection.ComplaintNumbers;
import org.yidiantong.evaluation.events.CallBackRescheduled;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves the due days of open call-backs and rectifications with the calendar. The audit
 * log keeps both days of each that moves; publishes {@link CallBackRescheduled} for it.
 */
@Component
class CallBackLimits implements OpenLimits {

	private static final String PLATFORM = "platform";

	/** A rectification that is done can be judged badly and is open again then. */
	private static final List<CallBackState> OPEN = List.of(CallBackState.OPEN, CallBackState.RECTIFYING,
			CallBackState.RECTIFIED);

	private final CallBacks callBacks;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final ComplaintNumbers numbers;

	private final BusinessClock clock;

	CallBackLimits(CallBacks callBacks, ApplicationEventPublisher events, AuditLog audit, ComplaintNumbers numbers,
			BusinessClock clock) {
		this.numbers = numbers;
		this.callBacks = callBacks;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("evaluation_call_back.due_on", "evaluation_call_back.rectify_by");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		return this.callBacks.readByStateIn(OPEN)
			.stream()
			.filter((one) -> one.movesUnder(calendar, this.clock.today()))
			.count();
	}

	@Override
	public long move(WorkCalendar calendar) {
		List<CallBack> moving = this.callBacks.findByStateInOrderByIdValue(OPEN)
			.stream()
			.filter((one) -> one.movesUnder(calendar, this.clock.today()))
			.toList();
		moving.forEach((one) -> tell(one.reschedule(calendar, this.clock.today(), this.clock.instant())));
		return moving.size();
	}

	private void tell(CallBackRescheduled moved) {
		this.events.publishEvent(moved);
		this.audit.record(PLATFORM, "evaluation.reschedule", moved.subject(), this.numbers.number(moved.complaint()),
				AuditText.of("audit.text.rescheduled", moved.formerDueOn(), moved.dueOn()));
	}

}

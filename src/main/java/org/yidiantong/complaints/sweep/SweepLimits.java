package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.SweepRescheduled;
import org.yidiantong.complaints.inspection.ComplaintNumbers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves the due days of sweeps with the calendar; publishes SweepRescheduled. The audit
 * log keeps both days.
 */
@Component
class SweepLimits implements OpenLimits {

	private final Sweeps sweeps;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final ComplaintNumbers numbers;

	private final BusinessClock clock;

	SweepLimits(Sweeps sweeps, AuditLog audit, ApplicationEventPublisher events, ComplaintNumbers numbers,
			BusinessClock clock) {
		this.events = events;
		this.numbers = numbers;
		this.sweeps = sweeps;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("complaints_sweep.due_on");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		LocalDate today = this.clock.today();
		return open().stream().filter((one) -> !one.dueUnder(calendar, today).equals(one.dueOn())).count();
	}

	@Override
	public long move(WorkCalendar calendar) {
		return open().stream().filter((one) -> move(one, calendar)).count();
	}

	private boolean move(Sweep sweep, WorkCalendar calendar) {
		Optional<SweepRescheduled> moved = sweep.reschedule(calendar, this.clock.today(), this.clock.instant());
		moved.ifPresent((one) -> tell(sweep, one));
		return moved.isPresent();
	}

	private void tell(Sweep sweep, SweepRescheduled moved) {
		this.events.publishEvent(moved);
		this.audit.record("platform", "complaints.sweep-rescheduled", moved.subject(),
				this.numbers.number(sweep.complaint()),
				AuditText.of("audit.text.rescheduled", moved.formerDueOn(), moved.dueOn()));
	}

	private List<Sweep> open() {
		return this.sweeps.findByDueOnGreaterThanEqualOrderByIdValue(this.clock.today());
	}

}

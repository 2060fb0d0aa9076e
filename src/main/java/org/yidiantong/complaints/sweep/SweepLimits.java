package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;

import org.springframework.stereotype.Component;

/**
 * Moves the due days of sweeps with the calendar. The audit log keeps both days.
 */
@Component
class SweepLimits implements OpenLimits {

	private final Sweeps sweeps;

	private final AuditLog audit;

	private final BusinessClock clock;

	SweepLimits(Sweeps sweeps, AuditLog audit, BusinessClock clock) {
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
	public void move(WorkCalendar calendar) {
		open().forEach((one) -> {
			LocalDate former = one.dueOn();
			if (one.reschedule(calendar, this.clock.today())) {
				this.audit.record("platform", "complaints.sweep-rescheduled", one.id().id().subject(),
						"工作日历有变动，期限由 %s 调整为 %s".formatted(former, one.dueOn()));
			}
		});
	}

	private List<Sweep> open() {
		return this.sweeps.findByDueOnGreaterThanEqualOrderByIdValue(this.clock.today());
	}

}

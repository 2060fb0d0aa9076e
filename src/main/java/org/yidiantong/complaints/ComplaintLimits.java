package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.OpenLimits;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.deadline.OpenDeadlines;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves the due days of open complaints with the calendar. Each that moves has a line
 * with both days in its history; publishes ComplaintRescheduled for it.
 */
@Component
class ComplaintLimits implements OpenLimits {

	private static final List<String> OPEN = ComplaintState.openOnes().stream().map(Enum::name).toList();

	private final OpenDeadlines deadlines;

	private final Complaints complaints;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ComplaintLimits(OpenDeadlines deadlines, Complaints complaints, ApplicationEventPublisher events,
			BusinessClock clock) {
		this.deadlines = deadlines;
		this.complaints = complaints;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Set<String> columns() {
		return Set.of("complaints_complaint.due_on", "complaints_complaint.first_due_on");
	}

	@Override
	public long moving(WorkCalendar calendar) {
		return ids(calendar).size();
	}

	@Override
	public long move(WorkCalendar calendar) {
		PerformedBy platform = new PerformedBy(ComplaintRole.PLATFORM, null, null, this.clock.instant());
		int district = BoundDistrict.required().value();
		return ids(calendar).stream()
			.flatMap((id) -> this.complaints.findWithLockById(new ComplaintKey(district, id)).stream())
			.filter((complaint) -> complaint.state().isOpen())
			.flatMap((complaint) -> complaint.reschedule(calendar, platform).stream())
			.peek(this.events::publishEvent)
			.mapToLong((moved) -> 1)
			.sum();
	}

	private List<UUID> ids(WorkCalendar calendar) {
		LocalDate today = this.clock.today();
		return this.deadlines.moving(calendar, OPEN, today);
	}

}

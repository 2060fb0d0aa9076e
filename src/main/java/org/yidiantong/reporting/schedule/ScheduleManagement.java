package org.yidiantong.reporting.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.figures.ReportPeriod;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the schedule of the bound district.
 */
@Service
public class ScheduleManagement {

	private final ScheduleStore store;

	private final ReportDefinitions definitions;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	ScheduleManagement(ScheduleStore store, ReportDefinitions definitions, CalendarManagement calendar,
			BusinessClock clock) {
		this.store = store;
		this.definitions = definitions;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** What is made by itself, as far as these reports are offered. */
	@Transactional(readOnly = true)
	public List<ScheduledReport> scheduled() {
		return this.store.find()
			.made()
			.stream()
			.filter((one) -> this.definitions.find(one.report())
				.filter((definition) -> definition.periods().contains(one.every()))
				.isPresent())
			.toList();
	}

	/**
	 * The reports that are due and were not requested, in the order in which they became
	 * due: every one since the last that was requested. The first ever is the latest that
	 * is due, or, if the district has stated its schedule, the first that became due
	 * since.
	 */
	@Transactional(readOnly = true)
	public List<DueReport> due() {
		WorkCalendar days = this.calendar.workCalendar();
		List<DueReport> due = new ArrayList<>();
		scheduled().forEach((one) -> due.addAll(due(one, days)));
		due.sort(Comparator.comparing(DueReport::dueOn).thenComparing((one) -> one.period().to()));
		return due;
	}

	/** Records a report as requested; false when somebody else has recorded it. */
	@Transactional
	public boolean record(DueReport one) {
		return this.store.record(one);
	}

	private List<DueReport> due(ScheduledReport one, WorkCalendar days) {
		LocalDate today = this.clock.today();
		LocalDate last = this.store.last(one).orElse(null);
		LocalDate since = this.store.since(one).orElse(null);
		LinkedList<DueReport> due = new LinkedList<>();
		DueReport next = of(one, one.every().around(today), days);
		while (next.dueOn().isAfter(today)) {
			next = before(one, next, days);
		}
		while (isMissed(next, last, since, due.isEmpty())) {
			due.addFirst(next);
			next = before(one, next, days);
		}
		return due;
	}

	private static boolean isMissed(DueReport one, @Nullable LocalDate last, @Nullable LocalDate since,
			boolean latest) {
		boolean open = (last == null) || one.period().from().isAfter(last);
		return open && ((since != null) ? !one.dueOn().isBefore(since) : latest || last != null);
	}

	private static DueReport before(ScheduledReport one, DueReport later, WorkCalendar days) {
		return of(one, one.every().around(later.period().from().minusDays(1)), days);
	}

	private static DueReport of(ScheduledReport one, ReportPeriod period, WorkCalendar days) {
		return new DueReport(one.report(), one.every(), period, one.day().after(one.every(), period.to(), days));
	}

}

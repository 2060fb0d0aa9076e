package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Counts the tasks that would be overdue as soon as a new plan is applied, because their
 * due days are over by business time.
 */
@Component
class OverdueAtOnce {

	private final TaskSets rows;

	private final DutyCache duties;

	private final TaskRules terms;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	OverdueAtOnce(TaskSets rows, DutyCache duties, TaskRules terms, OrganizationManagement organization,
			BusinessClock clock) {
		this.rows = rows;
		this.duties = duties;
		this.terms = terms;
		this.organization = organization;
		this.clock = clock;
	}

	/** Whether a step begins before the current month. */
	boolean isPast(DisclosurePlan.Step step) {
		return step.from().isBefore(YearMonth.from(this.clock.today()));
	}

	/** Returns the number of tasks that are not set yet and would be overdue today. */
	long count(DisclosurePlan plan) {
		Optional<YearMonth> first = plan.first();
		LocalDate today = this.clock.today();
		Map<String, Set<PlaceCode>> known = this.rows.known();
		List<Place> places = this.organization.chart().places();
		WorkCalendar calendar = this.terms.calendar();
		long count = 0;
		for (YearMonth month = first.orElse(YearMonth.from(today)); month.atEndOfMonth()
			.isBefore(today); month = month.plusMonths(1)) {
			for (Period period : Period.endingWith(month)) {
				if (TaskRules.dueOn(plan, period, calendar).isBefore(today)) {
					count += count(plan, period, places, known.getOrDefault(period.code(), Set.of()));
				}
			}
		}
		return count;
	}

	private long count(DisclosurePlan plan, Period period, List<Place> places, Set<PlaceCode> set) {
		Duties owed = this.terms.version(period.to()).map(this.duties::of).orElse(null);
		return (owed == null) ? 0
				: places.stream()
					.filter((place) -> TaskRules.owes(plan, period, place) && !set.contains(place.code()))
					.mapToLong((place) -> Objects.requireNonNull(owed).of(place.kind(), period.length()).size())
					.sum();
	}

}

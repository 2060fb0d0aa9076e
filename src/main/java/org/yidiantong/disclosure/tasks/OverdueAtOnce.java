package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

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
		Map<String, Set<PlaceCode>> known = this.rows.known();
		return count(plan, this.organization.chart().places(), this.terms.calendar(), this.clock.today(), (period,
				place) -> known.getOrDefault(period.code(), Set.of()).contains(place.code()) ? 0 : owed(period, place));
	}

	private int owed(Period period, Place place) {
		return this.terms.version(period.to())
			.map((version) -> this.duties.of(version).of(place.kind(), period.length()).size())
			.orElse(0);
	}

	/**
	 * The same for a plan that is not applied anywhere.
	 * @param today from which on what was due before is overdue
	 * @param owed how much a place has to disclose of a period
	 */
	static long count(DisclosurePlan plan, List<Place> places, WorkCalendar calendar, LocalDate today,
			ToIntBiFunction<Period, Place> owed) {
		YearMonth first = plan.first().orElse(YearMonth.from(today));
		return Stream.iterate(first, (month) -> month.atEndOfMonth().isBefore(today), (month) -> month.plusMonths(1))
			.flatMap((month) -> Period.endingWith(month).stream())
			.filter((period) -> TaskRules.dueOn(plan, period, calendar).isBefore(today))
			.mapToLong((period) -> places.stream()
				.filter((place) -> TaskRules.owes(plan, period, place))
				.mapToLong((place) -> owed.applyAsInt(period, place))
				.sum())
			.sum();
	}

}

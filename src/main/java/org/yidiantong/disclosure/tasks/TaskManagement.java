package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.TaskSetting;
import org.yidiantong.disclosure.events.DisclosureTasksSet;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door that sets disclosure tasks (公开任务). Once a period is over, each place that has
 * started owes a disclosure of every item that the checklist requires for it. Tasks that
 * are set never change, whatever happens to plan and checklist; only their due day moves
 * with the calendar.
 */
@Service
public class TaskManagement implements TaskSetting {

	private final Plans plans;

	private final TaskSets rows;

	private final DutyCache duties;

	private final TaskRules terms;

	private final OrganizationManagement organization;

	private final TaskWakes wakes;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	TaskManagement(Plans plans, TaskSets rows, DutyCache duties, TaskRules terms, OrganizationManagement organization,
			TaskWakes wakes, ApplicationEventPublisher events, BusinessClock clock) {
		this.plans = plans;
		this.rows = rows;
		this.duties = duties;
		this.terms = terms;
		this.organization = organization;
		this.wakes = wakes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets the tasks of all periods that are over by business time and publishes
	 * {@link DisclosureTasksSet} for each. Tasks that are set already stay as they are:
	 * the method may be called at any time and by several callers at once, and a late
	 * call sets the same tasks.
	 * @return for how many places and periods tasks were set
	 */
	@Override
	@Transactional
	public int set() {
		DisclosurePlan plan = this.plans.plan();
		Optional<YearMonth> first = plan.first();
		if (first.isEmpty()) {
			return 0;
		}
		Map<String, Set<PlaceCode>> known = this.rows.known();
		List<Place> all = this.organization.chart().places();
		LocalDate today = this.clock.today();
		int set = 0;
		for (YearMonth month = first.get(); month.atEndOfMonth().isBefore(today); month = month.plusMonths(1)) {
			for (Period period : Period.endingWith(month)) {
				Set<PlaceCode> done = known.getOrDefault(period.code(), Set.of());
				set += set(plan, period, owing(plan, period, all, done));
			}
		}
		if (set > 0) {
			this.wakes.wake(this.clock.instant());
		}
		return set;
	}

	private int set(DisclosurePlan plan, Period period, List<Place> places) {
		Optional<String> version = places.isEmpty() ? Optional.empty() : this.terms.version(period.to());
		if (version.isEmpty()) {
			return 0;
		}
		LocalDate dueOn = TaskRules.dueOn(plan, period, this.terms.calendar());
		int revision = this.rows.revision(period.code()) + 1;
		Set<PlaceCode> added = this.rows.add(
				new TaskSets.Terms(period.code(), TaskRules.countedOn(plan, period), dueOn, version.get(), revision),
				places.stream().map(Place::code).toList());
		List<DisclosureTasksSet.Group> groups = groups(this.duties.of(version.get()), period,
				places.stream().filter((place) -> added.contains(place.code())).toList());
		if (!groups.isEmpty()) {
			this.events.publishEvent(new DisclosureTasksSet(BoundDistrict.required().value(),
					DisclosureTasksSet.PeriodLength.valueOf(period.length().name()), period.code(), dueOn,
					version.get(), groups, revision, this.clock.instant()));
		}
		return added.size();
	}

	private List<DisclosureTasksSet.Group> groups(Duties duties, Period period, List<Place> places) {
		List<DisclosureTasksSet.Group> groups = new ArrayList<>();
		for (PlaceKind kind : List.of(PlaceKind.VILLAGE, PlaceKind.COMMUNITY)) {
			List<String> items = duties.of(kind, period.length()).stream().map(Duties.Owed::lineage).toList();
			List<List<PlaceCode>> of = places.stream()
				.filter((place) -> place.kind() == kind)
				.map((place) -> place.path())
				.toList();
			if (!items.isEmpty() && !of.isEmpty()) {
				groups.add(new DisclosureTasksSet.Group(of, items));
			}
		}
		return groups;
	}

	private static List<Place> owing(DisclosurePlan plan, Period period, List<Place> all, Set<PlaceCode> done) {
		return all.stream()
			.filter((place) -> TaskRules.owes(plan, period, place) && !done.contains(place.code()))
			.toList();
	}

}

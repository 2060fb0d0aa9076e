package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Computes the tasks of places in a year. Tasks that are set are shown as they were set;
 * future ones follow from the current checklist, plan and calendar.
 */
@Component
class TaskCalendar {

	private static final int MONTHS = 12;

	private final Plans plans;

	private final TaskSets rows;

	private final DutyCache duties;

	private final TaskRules terms;

	TaskCalendar(Plans plans, TaskSets rows, DutyCache duties, TaskRules terms) {
		this.plans = plans;
		this.rows = rows;
		this.duties = duties;
		this.terms = terms;
	}

	/** The periods with tasks, by code of the place. */
	Map<PlaceCode, List<PeriodTasks>> of(List<Place> places, int year, LocalDate today) {
		List<PlaceCode> codes = places.stream().map(Place::code).toList();
		Map<Key, TaskSet> set = new HashMap<>();
		this.rows.of(codes, year).forEach((one) -> set.put(new Key(one.placeCode(), one.period(), ""), one));
		Map<Key, TaskSets.TaskDisclosure> disclosures = new HashMap<>();
		this.rows.disclosures(codes, year)
			.forEach((one) -> disclosures.put(new Key(one.placeCode(), one.period(), one.lineage()), one));
		FutureTasks ahead = new FutureTasks(this.plans.plan(), this.terms.calendar(), today);
		Map<String, Duties> lists = new HashMap<>();
		Map<PlaceCode, List<PeriodTasks>> all = new HashMap<>();
		for (Period period : periods(year)) {
			for (Place place : places) {
				TaskSet known = set.get(new Key(place.code(), period.code(), ""));
				TaskSet one = (known != null) ? known : ahead.of(period, place);
				if (one != null) {
					Duties duties = lists.computeIfAbsent(one.listVersion(), this.duties::of);
					add(all, place, new PeriodTasks(period, one.dueOn(),
							tasks(duties.of(place.kind(), period.length()), period, one, disclosures, today)));
				}
			}
		}
		return all;
	}

	private static void add(Map<PlaceCode, List<PeriodTasks>> all, Place place, PeriodTasks tasks) {
		if (!tasks.tasks().isEmpty()) {
			all.computeIfAbsent(place.code(), (code) -> new ArrayList<>()).add(tasks);
		}
	}

	private static List<DisclosureTask> tasks(List<Duties.Owed> owed, Period period, TaskSet set,
			Map<Key, TaskSets.TaskDisclosure> disclosures, LocalDate today) {
		return owed.stream()
			.map((item) -> task(item, period, set.dueOn(),
					disclosures.get(new Key(set.placeCode(), set.period(), item.lineage())), today))
			.toList();
	}

	private static DisclosureTask task(Duties.Owed item, Period period, LocalDate dueOn,
			TaskSets.@Nullable TaskDisclosure disclosures, LocalDate today) {
		FirstPublication first = (disclosures == null) ? new FirstPublication(null, false) : disclosures.first();
		return new DisclosureTask(item.code(), item.name(), DisclosureTask.state(first.at(), period, dueOn, today),
				first.at(), first.nothingHappened(), (disclosures == null) ? null : disclosures.id(),
				(disclosures == null) ? null : disclosures.state());
	}

	private static List<Period> periods(int year) {
		return IntStream.rangeClosed(1, MONTHS)
			.mapToObj((month) -> YearMonth.of(year, month))
			.flatMap((month) -> Period.endingWith(month).stream())
			.toList();
	}

	private record Key(PlaceCode place, String period, String lineage) {
	}

	/** Future tasks as they would be set today. */
	private final class FutureTasks {

		private final DisclosurePlan plan;

		private final WorkCalendar calendar;

		private final LocalDate today;

		private final Map<LocalDate, Optional<String>> versions = new HashMap<>();

		private FutureTasks(DisclosurePlan plan, WorkCalendar calendar, LocalDate today) {
			this.plan = plan;
			this.calendar = calendar;
			this.today = today;
		}

		private @Nullable TaskSet of(Period period, Place place) {
			if (!TaskRules.owes(this.plan, period, place)) {
				return null;
			}
			LocalDate day = period.to().isBefore(this.today) ? period.to() : this.today;
			return this.versions.computeIfAbsent(day, TaskCalendar.this.terms::version)
				.map((version) -> new TaskSet(period.code(), place.code(),
						TaskRules.dueOn(this.plan, period, this.calendar), version))
				.orElse(null);
		}

	}

}

package org.yidiantong.disclosure.tasks;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.events.DisclosureTasksWithdrawn;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes back tasks that were set by a mistaken step of the plan. They stay on record with
 * the reason, count nowhere, and are never set again.
 */
@Component
class TaskWithdrawals {

	private final TaskSets rows;

	private final OrganizationManagement organization;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	TaskWithdrawals(TaskSets rows, OrganizationManagement organization, ApplicationEventPublisher events,
			BusinessClock clock) {
		this.rows = rows;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/** For how many places and periods a withdrawal takes back tasks. */
	int count(DisclosurePlan.Withdrawal withdrawal) {
		return concerned(withdrawal).values().stream().mapToInt(List::size).sum();
	}

	/**
	 * Takes back the tasks of a withdrawal and publishes {@link DisclosureTasksWithdrawn}
	 * for each period. Tasks that are taken back already stay as they are.
	 */
	void apply(DisclosurePlan.Withdrawal withdrawal) {
		concerned(withdrawal).forEach((period, places) -> {
			int revision = this.rows.revision(period) + 1;
			this.rows.withdraw(period, places, revision, withdrawal.reason(), this.clock.instant());
			this.events.publishEvent(new DisclosureTasksWithdrawn(BoundDistrict.required().value(), period, places,
					revision, this.clock.instant()));
		});
	}

	private Map<String, List<PlaceCode>> concerned(DisclosurePlan.Withdrawal withdrawal) {
		Map<String, List<PlaceCode>> concerned = new LinkedHashMap<>();
		List<Place> places = this.organization.chart().places();
		this.rows.standing().forEach((period, set) -> {
			if (YearMonth.from(Period.known(period).to()).isBefore(withdrawal.before())) {
				List<PlaceCode> named = named(withdrawal, places, set);
				if (!named.isEmpty()) {
					concerned.put(period, named);
				}
			}
		});
		return concerned;
	}

	private static List<PlaceCode> named(DisclosurePlan.Withdrawal withdrawal, List<Place> places, Set<PlaceCode> set) {
		return places.stream()
			.filter((place) -> set.contains(place.code()) && DisclosurePlan.names(withdrawal.places(), place))
			.map(Place::code)
			.toList();
	}

}

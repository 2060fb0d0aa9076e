package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.util.Optional;

import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Service;

/**
 * The door for what a district expects of disclosures: by when a place owes a disclosure,
 * and what is looked for in it.
 */
@Service
public class TaskTerms {

	private final Plans plans;

	private final TaskSets rows;

	private final DutyCache duties;

	private final TaskRules terms;

	private final OrganizationManagement organization;

	TaskTerms(Plans plans, TaskSets rows, DutyCache duties, TaskRules terms, OrganizationManagement organization) {
		this.plans = plans;
		this.rows = rows;
		this.duties = duties;
		this.terms = terms;
		this.organization = organization;
	}

	/** What the bound district looks for. */
	public FindingRules rules() {
		return this.plans.plan().findingRules();
	}

	/**
	 * The last day for publishing an item in time. A single event is due some working
	 * days after its day; a period as its task says.
	 * @return empty when the place owes no such disclosure
	 */
	public Optional<LocalDate> dueOn(PlaceCode place, String lineage, Period period) {
		if (period.length() == Period.Length.EVENT) {
			return Optional.of(this.terms.calendar().afterWorkingDays(period.from(), rules().atOnceDays()).dueOn());
		}
		return this.rows.find(place, period.code())
			.filter((set) -> owes(place, set, lineage, period))
			.map(TaskSet::dueOn);
	}

	private boolean owes(PlaceCode code, TaskSet set, String lineage, Period period) {
		Optional<Place> place = this.organization.chart().place(code);
		return place.isPresent() && this.duties.of(set.listVersion())
			.of(place.get().kind(), period.length())
			.stream()
			.anyMatch((owed) -> owed.lineage().equals(lineage));
	}

}

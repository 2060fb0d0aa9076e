package org.yidiantong.checklist.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.publishing.NextVersionRules;
import org.yidiantong.checklist.publishing.StoredBase;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * What must hold before a merged list is published, each rule with what it says when it
 * does not.
 */
@Component
class AdoptionRules {

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	AdoptionRules(OrganizationManagement organization, BusinessClock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The decisions that a person starts from. */
	AdoptionDraft proposal(StoredBase base, ListVersion newest) {
		LocalDate earliest = NextVersionRules.earliest(this.clock.today(), base.effectiveFrom(), newest);
		return new AdoptionDraft(0, base.name().version(), earliest.toString(), Map.of());
	}

	/** Everything that keeps the list from being published. */
	List<ValidationError> problems(StoredBase base, ListVersion newest, AdoptionDraft draft, MergeResult merge,
			List<ListVersion> versions) {
		List<ValidationError> problems = new ArrayList<>();
		if (!merge.isComplete()) {
			problems.add(ValidationError.of("resolutions", "adoption-open", merge.open().size()));
		}
		LocalDate earliest = NextVersionRules.earliest(this.clock.today(), base.effectiveFrom(), newest);
		problems.addAll(NextVersionRules.errors(draft.version(), draft.effectiveFrom(), earliest, versions));
		Optional<LocalDate> day = NextVersionRules.day(draft.effectiveFrom());
		OrganizationChart chart = this.organization.chart();
		for (Item item : merge.items()) {
			day.ifPresent((from) -> bases(item, from, problems));
			responsible(item, chart, problems);
			branches(item, problems);
		}
		return problems;
	}

	private static void bases(Item item, LocalDate from, List<ValidationError> problems) {
		for (Basis basis : item.basis()) {
			if (!basis.hasBegun(from)) {
				problems.add(ValidationError.of("items", "adoption-basis-early", item.name(), basis.title(),
						basis.inForceFrom()));
			}
			else if (!basis.isInForce(from)) {
				problems.add(ValidationError.of("items", "adoption-basis-lapsed", item.name(), basis.title(),
						Objects.requireNonNull(basis.inForceTo())));
			}
		}
	}

	private static void branches(Item item, List<ValidationError> problems) {
		new Flow(item.steps()).mistakes()
			.forEach((mistake) -> problems
				.add(ValidationError.of("items", "adoption-flow", item.name(), mistake.step())));
	}

	private static void responsible(Item item, OrganizationChart chart, List<ValidationError> problems) {
		boolean unserved = item.responsibility().lead() == Lead.DEPARTMENT
				&& item.responsibility().departments().stream().findFirst().flatMap(chart::departmentFor).isEmpty();
		if (unserved) {
			problems.add(ValidationError.of("items", "adoption-unserved", item.name()));
		}
	}

}

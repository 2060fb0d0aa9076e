package org.yidiantong.disclosure.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.DisclosureTransition;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The access of an actor to ledgers: the village and its township, which keeps the books
 * of its villages (村账乡管), write; the discipline office of the township and the district
 * check.
 */
record LedgerAccess(Actor actor, OrganizationChart chart) {

	/** An actor of another district, or without either part, is refused. */
	static LedgerAccess of(Actor actor, OrganizationChart chart) {
		if (!actor.district().equals(BoundDistrict.required())) {
			throw new NotPermitted(Permission.DISCLOSURES_WRITE);
		}
		if (!actor.may(Permission.DISCLOSURES_CHECK)) {
			actor.require(Permission.DISCLOSURES_WRITE);
		}
		return new LedgerAccess(actor, chart);
	}

	/** The villages and communities that the actor writes for or checks. */
	List<Place> places() {
		return this.chart.places().stream().filter((place) -> writesFor(place) || checks(place)).toList();
	}

	boolean writesFor(Place place) {
		return hasLedger(place) && this.actor.may(Permission.DISCLOSURES_WRITE) && this.actor.unit() != null
				&& (isActors(this.chart.handlingUnitOf(place)) || isActors(this.chart.governmentOf(place)));
	}

	boolean checks(Place place) {
		return hasLedger(place) && this.actor.may(Permission.DISCLOSURES_CHECK)
				&& (this.actor.isDistrictWide() || isActors(this.chart.disciplineOfficeOf(place)));
	}

	/** Refuses unless the actor is on the side that may take the action. */
	void require(Place place, DisclosureAction action) {
		boolean writer = side(action) == DisclosureTransition.Side.WRITER;
		if (!writesFor(place) && !checks(place)) {
			throw new LedgerUnknown();
		}
		if (writer ? !writesFor(place) : !checks(place)) {
			throw new NotPermitted(writer ? Permission.DISCLOSURES_WRITE : Permission.DISCLOSURES_CHECK);
		}
	}

	/** The actions that are open to the actor now. */
	Set<DisclosureAction> actions(LedgerMonth month, Place place) {
		Set<DisclosureAction> actions = EnumSet.noneOf(DisclosureAction.class);
		for (DisclosureTransition each : DisclosureTransition.ALL) {
			boolean side = (each.by() == DisclosureTransition.Side.WRITER) ? writesFor(place) : checks(place);
			if (each.from() == month.state() && side) {
				actions.add(each.action());
			}
		}
		// a month is corrected, never withdrawn: the next one begins with its balance
		actions.remove(DisclosureAction.WITHDRAW);
		if (!month.isCorrection()) {
			actions.remove(DisclosureAction.ABANDON);
		}
		if (month.revision() == 0) {
			actions.retainAll(Set.of(DisclosureAction.SAVE));
		}
		return actions;
	}

	/** Whose ledger the month of a place is. */
	LedgerOwner owner(Place place) {
		Unit unit = this.chart.handlingUnitOf(place).orElseThrow(LedgerUnknown::new);
		return new LedgerOwner(place.code(), place.name(), place.path().get(0), unit.code(), unit.name(),
				this.chart.disciplineOfficeOf(place).map(Unit::code).orElse(null));
	}

	/** Whether an officer sees the rows unmasked: only those who write, while they do. */
	boolean seesOriginal(LedgerMonth month, Place place) {
		return writesFor(place) && month.state() == DisclosureState.DRAFT;
	}

	private boolean isActors(Optional<Unit> unit) {
		return unit.isPresent() && unit.get().code().equals(this.actor.unit());
	}

	private static boolean hasLedger(Place place) {
		return place.kind() != PlaceKind.TOWNSHIP;
	}

	private static DisclosureTransition.Side side(DisclosureAction action) {
		return DisclosureTransition.ALL.stream()
			.filter((each) -> each.action() == action)
			.findFirst()
			.map(DisclosureTransition::by)
			.orElseThrow();
	}

}

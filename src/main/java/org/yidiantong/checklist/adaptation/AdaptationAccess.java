package org.yidiantong.checklist.adaptation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitKind;

/**
 * Which adaptations an actor may write, approve and see. A township or village writes its
 * own; the township approves those of its villages; the district approves all. An API
 * client writes for every place and approves nothing.
 */
record AdaptationAccess(Actor actor, OrganizationChart chart) {

	/** The place of the actor's unit; empty for the district and for departments. */
	Optional<Place> own() {
		return Optional.ofNullable(this.actor.unit())
			.flatMap(this.chart::unit)
			.filter(AdaptationAccess::administers)
			.map(Unit::place)
			.flatMap(this.chart::place);
	}

	boolean writesFor(PlaceCode place) {
		return this.actor.may(Permission.FLOWS_ADAPT) && (this.actor.kind() == Actor.Kind.CLIENT
				|| own().filter((own) -> own.code().equals(place)).isPresent());
	}

	boolean approvesFor(PlaceCode place) {
		return this.actor.may(Permission.FLOWS_APPROVE) && (this.actor.isDistrictWide() || isBelowOwn(place));
	}

	boolean sees(PlaceCode place) {
		return writesFor(place) || approvesFor(place);
	}

	/** The places for which the actor writes. */
	List<Place> writable() {
		return (this.actor.kind() == Actor.Kind.CLIENT) ? this.chart.places() : own().stream().toList();
	}

	/**
	 * Checks that the actor is on the side that may take an action.
	 * @throws AdaptationUnknown when it is not, so that nothing is learnt of it
	 * @throws OwnAdaptation when the actor has written it
	 */
	void require(Adaptation adaptation, AdaptationAction action) {
		boolean writer = action.side() == AdaptationAction.Side.WRITER;
		this.actor.require(writer ? Permission.FLOWS_ADAPT : Permission.FLOWS_APPROVE);
		if (writer ? !writesFor(adaptation.place()) : !approvesFor(adaptation.place())) {
			throw new AdaptationUnknown();
		}
		if (!writer && adaptation.writtenBy().equals(this.actor.id())) {
			throw new OwnAdaptation();
		}
	}

	/** The actions that are open to the actor now. */
	Set<AdaptationAction> actions(Adaptation adaptation) {
		Set<AdaptationAction> actions = EnumSet.noneOf(AdaptationAction.class);
		for (AdaptationAction action : AdaptationAction.values()) {
			boolean side = (action.side() == AdaptationAction.Side.WRITER) ? writesFor(adaptation.place())
					: approvesFor(adaptation.place()) && !adaptation.writtenBy().equals(this.actor.id());
			if (side && action.isPossible(adaptation.state())) {
				actions.add(action);
			}
		}
		return actions;
	}

	private boolean isBelowOwn(PlaceCode code) {
		return own().filter((own) -> own.kind() == PlaceKind.TOWNSHIP)
			.flatMap((own) -> this.chart.place(code).map(Place::township).filter(own.code()::equals))
			.isPresent();
	}

	private static boolean administers(Unit unit) {
		return unit.kind() == UnitKind.TOWNSHIP_GOVERNMENT || unit.kind() == UnitKind.VILLAGE
				|| unit.kind() == UnitKind.COMMUNITY;
	}

}

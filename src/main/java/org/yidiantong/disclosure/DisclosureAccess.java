package org.yidiantong.disclosure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The access of an actor: drafts of the own unit, and submitted disclosures of the units
 * that the own unit supervises. District officers check everywhere.
 */
record DisclosureAccess(Actor actor) {

	/**
	 * The access of an actor within the bound district; an actor of another district is
	 * refused.
	 */
	static DisclosureAccess of(Actor actor) {
		if (!actor.district().equals(BoundDistrict.required())) {
			throw new NotPermitted(Permission.DISCLOSURES_WRITE);
		}
		return new DisclosureAccess(actor);
	}

	void require(Permission permission) {
		this.actor.require(permission);
	}

	/**
	 * Refuses unless the actor is on the side, writer or checker, that may take the
	 * action.
	 */
	void require(Disclosure disclosure, DisclosureAction action) {
		boolean writers = DisclosureTransition.ALL.stream()
			.anyMatch((each) -> each.action() == action && each.by() == DisclosureTransition.Side.WRITER);
		this.actor.require(writers ? Permission.DISCLOSURES_WRITE : Permission.DISCLOSURES_CHECK);
		if (writers ? !isWriter(disclosure) : !isChecker(disclosure)) {
			throw new DisclosureUnknown();
		}
	}

	void requireWriter(Disclosure disclosure) {
		require(disclosure, DisclosureAction.SAVE);
	}

	boolean isWriter(Disclosure disclosure) {
		return this.actor.may(Permission.DISCLOSURES_WRITE)
				&& disclosure.subject().unitCode().equals(this.actor.unit());
	}

	boolean isChecker(Disclosure disclosure) {
		return this.actor.may(Permission.DISCLOSURES_CHECK)
				&& (this.actor.isDistrictWide() || Objects.equals(disclosure.supervisingUnit(), this.actor.unit()));
	}

	/**
	 * The actions that are open to the actor now. Whether the actor has edited the draft
	 * is not considered here.
	 */
	Set<DisclosureAction> actions(Disclosure disclosure) {
		Set<DisclosureAction> actions = EnumSet.noneOf(DisclosureAction.class);
		for (DisclosureTransition each : DisclosureTransition.ALL) {
			boolean side = (each.by() == DisclosureTransition.Side.WRITER) ? isWriter(disclosure)
					: isChecker(disclosure);
			if (each.from() == disclosure.state() && side) {
				actions.add(each.action());
			}
		}
		if (!disclosure.isCorrection()) {
			actions.removeAll(EnumSet.of(DisclosureAction.ABANDON, DisclosureAction.WITHDRAW));
		}
		return actions;
	}

}

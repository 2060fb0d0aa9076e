package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.UnitCode;

/**
 * Derives an actor's roles for a complaint and whether the complaint is visible to that
 * actor. Whoever is recused does not see it.
 */
final class ComplaintVisibility {

	private ComplaintVisibility() {
	}

	/** The roles in which an actor can act on a complaint. */
	static List<ComplaintRole> roles(Actor actor, Complaint complaint) {
		List<ComplaintRole> roles = new ArrayList<>();
		UnitCode unit = actor.unit();
		if (complaint.matter().keepsOut(actor)) {
			return roles;
		}
		if (actor.may(Permission.CASES_DISPATCH)) {
			if (unit == null) {
				roles.add(ComplaintRole.DISPATCHER);
			}
			else if (unit.equals(complaint.matter().supervisingUnit())) {
				roles.add(ComplaintRole.SUPERVISOR);
			}
		}
		if (actor.may(Permission.CASES_DISPATCH) && unit != null && watches(unit, complaint)) {
			roles.add(ComplaintRole.WATCHER);
		}
		if (actor.may(Permission.CASES_SUPERVISE) && unit == null) {
			roles.add(ComplaintRole.LEADER);
		}
		if (actor.may(Permission.CASES_HANDLE) && isHandler(unit, complaint)) {
			roles.add(ComplaintRole.HANDLER);
		}
		return roles;
	}

	private static boolean watches(UnitCode unit, Complaint complaint) {
		return !unit.equals(complaint.matter().supervisingUnit())
				&& complaint.assignment().filter((one) -> unit.equals(one.watching())).isPresent();
	}

	/** A program acts in place of any unit. */
	private static boolean isHandler(@Nullable UnitCode unit, Complaint complaint) {
		return complaint.assignment().filter((one) -> unit == null || one.lead().equals(unit)).isPresent();
	}

	/** Whether the complaint is visible to the actor. */
	static boolean sees(Actor actor, Complaint complaint) {
		if (!roles(actor, complaint).isEmpty()) {
			return true;
		}
		UnitCode unit = actor.unit();
		return actor.may(Permission.CASES_READ) && !complaint.matter().keepsOut(actor)
				&& (unit == null || isConcerned(unit, complaint));
	}

	private static boolean isConcerned(UnitCode unit, Complaint complaint) {
		return Objects.equals(unit, complaint.matter().supervisingUnit()) || complaint.assignment()
			.filter((one) -> one.concerns(unit) || unit.equals(one.watching()))
			.isPresent();
	}

	/** Whether the actor is the desk, which sees what the units do not see yet. */
	static boolean isDesk(Actor actor, Complaint complaint) {
		List<ComplaintRole> roles = roles(actor, complaint);
		return roles.contains(ComplaintRole.SUPERVISOR) || roles.contains(ComplaintRole.DISPATCHER);
	}

	/** Whether the actor may read original texts, for a reason that is recorded. */
	static boolean readsOriginals(Actor actor) {
		return actor.may(Permission.CONTACTS_READ);
	}

}

package org.yidiantong.checklist.upkeep;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.SqlConditions;

/**
 * Which proposals an actor sees: those of the own unit, and for the administrator all
 * that were submitted. A program acts for the whole district and sees all.
 *
 * @param actor who asks
 * @param state null for all
 */
record ProposalFilter(Actor actor, @Nullable ProposalState state) {

	/** Whether an actor can change a proposal. */
	static boolean isOwn(Actor actor, Proposal one) {
		return actor.kind() == Actor.Kind.CLIENT || isOf(actor, one);
	}

	/** Whether an actor sees a proposal. */
	static boolean isVisible(Actor actor, Proposal one) {
		return isOwn(actor, one) || actor.may(Permission.CHECKLIST_WRITE) && one.submittedAt() != null;
	}

	SqlConditions apply(SqlConditions query) {
		query.andIfPresent("state = ?", (this.state == null) ? null : this.state.name());
		if (this.actor.kind() == Actor.Kind.CLIENT) {
			return query;
		}
		return this.actor.may(Permission.CHECKLIST_WRITE)
				? query.and("(submitted_at IS NOT NULL OR " + mine() + ")", who()) : query.and(mine(), who());
	}

	/** Limits a query to what the actor or the actor's unit has written. */
	SqlConditions written(SqlConditions query) {
		return query.and(mine(), who());
	}

	private static boolean isOf(Actor actor, Proposal one) {
		return (actor.unit() == null) ? one.unit() == null && actor.name().equals(one.proposer())
				: actor.unit().equals(one.unit());
	}

	private String mine() {
		return (this.actor.unit() == null) ? "unit IS NULL AND proposer = ?" : "unit = ?";
	}

	private Object who() {
		return (this.actor.unit() == null) ? this.actor.name() : this.actor.unit().value();
	}

}

package org.yidiantong.checklist.upkeep;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.SqlConditions;

/**
 * Which proposals an actor sees: those of the own unit, and for the administrator all
 * that were submitted.
 *
 * @param actor who asks
 * @param own whether only the actor's own are wanted
 * @param state null for all
 */
record ProposalFilter(Actor actor, boolean own, @Nullable ProposalState state) {

	/** Whether a proposal is of the actor's unit, or of the actor where it has none. */
	static boolean isOwn(Actor actor, Proposal one) {
		return (actor.unit() == null) ? one.unit() == null && actor.name().equals(one.proposer())
				: actor.unit().equals(one.unit());
	}

	/** Whether an actor sees a proposal. */
	static boolean isVisible(Actor actor, Proposal one) {
		return isOwn(actor, one) || actor.may(Permission.CHECKLIST_WRITE) && one.submittedAt() != null;
	}

	SqlConditions apply(SqlConditions query) {
		query.andIfPresent("state = ?", (this.state == null) ? null : this.state.name());
		String mine = (this.actor.unit() == null) ? "unit IS NULL AND proposer = ?" : "unit = ?";
		Object who = (this.actor.unit() == null) ? this.actor.name() : this.actor.unit().value();
		return (this.own || !this.actor.may(Permission.CHECKLIST_WRITE)) ? query.and(mine, who)
				: query.and("(submitted_at IS NOT NULL OR " + mine + ")", who);
	}

}

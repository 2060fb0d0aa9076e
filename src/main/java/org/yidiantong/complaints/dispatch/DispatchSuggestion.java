package org.yidiantong.complaints.dispatch;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Routing;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

/**
 * The units that the checklist suggests.
 *
 * @param item what it is about; null where no item is known
 * @param routing who answers for the item at the place; null where nobody does
 * @param lead the unit that should lead; null when there is none, or when all are recused
 * @param recusal the units that are recused
 */
@ValueObject
public record DispatchSuggestion(DispatchSubject subject, @Nullable Item item, @Nullable Routing routing,
		@Nullable Unit lead, Recusal recusal) {

	/** Departments that could assist. */
	public List<Unit> guiding() {
		return (this.routing == null) ? List.of()
				: this.routing.guiding().stream().filter((unit) -> !this.recusal.concerns(unit.code())).toList();
	}

	/** A draft of the triage note (研判意见). */
	public String note() {
		return TriageNote.of(this);
	}

	/**
	 * Returns the code of the unit that supervises a lead; known only for the lead that
	 * the checklist assigns and for the one that did it before.
	 */
	@Nullable UnitCode watching(Unit lead) {
		Assignment before = this.subject.before();
		if (before != null && before.lead().equals(lead.code()) && before.watching() != null) {
			return this.recusal.concerns(before.watching()) ? null : before.watching();
		}
		return (this.routing != null && this.routing.lead().code().equals(lead.code())
				&& !this.recusal.concerns(this.routing.supervising().code())) ? this.routing.supervising().code()
						: null;
	}

}

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
 * @param item the item; null if unknown
 * @param routing the units responsible for the item at the place; null if there are none
 * @param lead the unit that should lead; null when there is none
 */
@ValueObject
public record DispatchSuggestion(DispatchSubject subject, @Nullable Item item, @Nullable Routing routing,
		@Nullable Unit lead) {

	/** Departments that could assist. */
	public List<Unit> guiding() {
		return (this.routing == null) ? List.of() : this.routing.guiding();
	}

	/** A draft of the triage note (研判意见). */
	public String note() {
		return TriageNote.of(this);
	}

	/**
	 * Returns the code of the unit that supervises a lead; known only for the lead that
	 * the checklist assigns.
	 */
	@Nullable UnitCode watching(Unit lead) {
		return (this.routing != null && this.routing.lead().code().equals(lead.code()))
				? this.routing.supervising().code() : null;
	}

}

package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A call-back and its rectification, as shown to the supervising unit. All texts are
 * masked.
 *
 * @param leadUnit code of the unit that was rated, or that took over before it rectified
 * @param dueOn due date of the call-back
 * @param requirement what has to be rectified
 * @param judgement why the rectification was accepted or not
 */
public record CallBackTask(UUID id, ComplaintId complaint, CallBackState state, boolean anonymous,
		@Nullable UnitCode supervisingUnit, @Nullable UnitCode leadUnit, @Nullable String itemName, PlaceCode placeCode,
		Instant openedAt, LocalDate dueOn, @Nullable Instant calledAt, @Nullable String note,
		@Nullable String requirement, @Nullable LocalDate rectifyBy, @Nullable Instant doneAt,
		@Nullable String doneText, @Nullable Instant judgedAt, @Nullable String judgement) {

	/** The part shown to the handling unit, which does not reveal a second rating. */
	RectificationNotice notice() {
		CallBackState told = (this.state == CallBackState.ESCALATION_DUE) ? CallBackState.ACCEPTED : this.state;
		return new RectificationNotice(this.id, told, this.itemName, this.placeCode, this.leadUnit,
				(this.requirement == null) ? "" : this.requirement, this.rectifyBy, this.doneAt, this.doneText,
				this.judgement);
	}

}

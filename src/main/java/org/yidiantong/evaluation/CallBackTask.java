package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A call-back and its rectification, as the supervising unit sees it. All that was
 * written is masked.
 *
 * @param leadUnit code of the unit that was rated
 * @param dueOn by when the call-back is due
 * @param requirement what is to be rectified
 * @param judgement why the rectification was accepted or not
 */
public record CallBackTask(UUID id, UUID complaint, CallBackState state, boolean anonymous,
		@Nullable String supervisingUnit, @Nullable String leadUnit, @Nullable String itemName, String placeCode,
		Instant openedAt, LocalDate dueOn, @Nullable Instant calledAt, @Nullable String note,
		@Nullable String requirement, @Nullable LocalDate rectifyBy, @Nullable Instant doneAt,
		@Nullable String doneText, @Nullable Instant judgedAt, @Nullable String judgement) {

	/** What of it the handling unit is told, which is nothing of a second rating. */
	RectificationNotice notice() {
		CallBackState told = (this.state == CallBackState.ESCALATION_DUE) ? CallBackState.ACCEPTED : this.state;
		return new RectificationNotice(this.id, told, this.itemName, this.placeCode, this.leadUnit,
				(this.requirement == null) ? "" : this.requirement, this.rectifyBy, this.doneAt, this.doneText,
				this.judgement);
	}

}

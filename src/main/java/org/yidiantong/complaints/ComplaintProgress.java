package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.deadline.DeadlineBreakdown;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;

/**
 * How far a complaint has come, for who filed it. Nothing that the person wrote is told
 * back: whoever finds a code does not find that.
 *
 * @param statusName Chinese, as citizens are told it
 * @param caseNumber given at acceptance
 * @param itemName as it was when it was filed; null when none was named
 * @param place name of the place
 * @param unitInCharge name of the unit that has it now
 * @param dueOn the last day for the answer, which counts to its end
 * @param dueParts what that is made of
 * @param answer what it was answered, once that is approved
 * @param request what the person is asked to supply, while that is awaited
 * @param rejection code of the reason why it was not accepted
 * @param history from the first entry on
 * @param withdrawable whether it can still be taken back
 */
public record ComplaintProgress(ComplaintState status, String statusName, @Nullable String caseNumber, Nature nature,
		@Nullable ItemCode itemCode, @Nullable String itemName, PlaceCode placeCode, String place,
		@Nullable String unitInCharge, Instant filedAt, LocalDate dueOn, DeadlineBreakdown dueParts,
		@Nullable String answer, @Nullable String request, @Nullable String rejection, List<ProgressEntry> history,
		boolean withdrawable) {

	public ComplaintProgress {
		history = List.copyOf(history);
	}

}

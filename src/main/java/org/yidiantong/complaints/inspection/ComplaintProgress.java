package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.deadline.DeadlineBreakdown;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;

/**
 * The progress of a complaint as shown to the complainant. It contains nothing that the
 * complainant wrote, so that a person who finds the tracking code cannot read it.
 *
 * @param statusName Chinese name of the state for citizens
 * @param caseNumber given at acceptance
 * @param itemName as it was when it was filed; null when none was named
 * @param place name of the place
 * @param unitInCharge name of the unit that has to act next
 * @param dueOn due day; lasts until 24:00
 * @param dueParts the parts of the time limit
 * @param answer the reply, once it is approved
 * @param earlierAnswers the replies of earlier rounds, oldest first
 * @param request what the desk asks the complainant to supply; null if nothing
 * @param rejection code of the reason for rejection
 * @param history oldest entry first
 * @param withdrawable whether it can still be withdrawn
 */
public record ComplaintProgress(ComplaintState status, String statusName, @Nullable String caseNumber, Nature nature,
		@Nullable ItemCode itemCode, @Nullable String itemName, PlaceCode placeCode, String place,
		@Nullable String unitInCharge, Instant filedAt, LocalDate dueOn, DeadlineBreakdown dueParts,
		@Nullable String answer, List<String> earlierAnswers, @Nullable String request, @Nullable String rejection,
		List<ProgressEntry> history, boolean withdrawable) {

	public ComplaintProgress {
		earlierAnswers = List.copyOf(earlierAnswers);
		history = List.copyOf(history);
	}

}

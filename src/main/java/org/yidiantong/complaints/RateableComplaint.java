package org.yidiantong.complaints;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * A complaint as the evaluation module sees it: its state, units, item and place, but no
 * text.
 *
 * @param leadUnit code of the unit that handles it; null before it is dispatched
 * @param supervisingUnit code of the first desk; null where the district has none
 * @param itemName as it was when it was filed; null when no item was named
 * @param placePath codes from the township down, separated by slashes
 * @param closedAt when it was closed last; null before
 */
public record RateableComplaint(UUID complaint, ComplaintState state, @Nullable String leadUnit,
		@Nullable String supervisingUnit, @Nullable String itemCode, @Nullable String itemLineage,
		@Nullable String itemName, String placeCode, String placePath, boolean anonymous, @Nullable Instant closedAt) {

	static RateableComplaint of(Complaint complaint) {
		SubjectMatter matter = complaint.matter();
		return new RateableComplaint(complaint.id().value(), complaint.state(),
				complaint.assignment().map(Assignment::lead).orElse(null), matter.supervisingUnit(), matter.itemCode(),
				matter.itemLineage(), matter.itemName(), matter.placeCode(), matter.placePath(),
				complaint.contact().isEmpty(), complaint.milestones().closedAt());
	}

}

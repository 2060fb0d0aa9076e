package org.yidiantong.complaints;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A complaint as the evaluation module sees it: its state, units, item and place, but no
 * text.
 *
 * @param round number of the round that it is in; 1 until it is reopened
 * @param leadUnit code of the unit that handles it; null before it is dispatched
 * @param supervisingUnit code of the first desk; null where the district has none
 * @param itemName as it was when it was filed; null when no item was named
 * @param placePath codes from the township down, separated by slashes
 * @param closedAt when it was closed last; null before
 */
public record RateableComplaint(ComplaintId complaint, ComplaintState state, int round, @Nullable UnitCode leadUnit,
		@Nullable UnitCode supervisingUnit, @Nullable ItemCode itemCode, @Nullable String itemLineage,
		@Nullable String itemName, PlaceCode placeCode, String placePath, boolean anonymous,
		@Nullable Instant closedAt) {

	/**
	 * The complaint, handled like another one.
	 * @param live the complaint itself, or the one that it was merged into
	 */
	static RateableComplaint of(Complaint complaint, Complaint live) {
		SubjectMatter matter = complaint.matter();
		return new RateableComplaint(complaint.id(), live.state(), live.history().round(),
				live.assignment().map(Assignment::lead).orElse(null), live.matter().supervisingUnit(),
				matter.itemCode(), matter.itemLineage(), matter.itemName(), matter.placeCode(), matter.placePath(),
				complaint.contact().isEmpty(), live.milestones().closedAt());
	}

}

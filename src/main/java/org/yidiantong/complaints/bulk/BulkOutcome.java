package org.yidiantong.complaints.bulk;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.kernel.Refusal;

/**
 * What has happened to one of the complaints.
 *
 * @param complaint as it was before; null if the actor may not see it
 * @param result null if it was left out
 * @param refusal why it was left out; null if it was dispatched
 */
public record BulkOutcome(ComplaintId id, @Nullable DispatchCandidate complaint, @Nullable ActionResult result,
		@Nullable Refusal refusal) {

	/** Whether it was dispatched. */
	public boolean dispatched() {
		return this.result != null;
	}

}

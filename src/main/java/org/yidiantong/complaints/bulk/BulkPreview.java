package org.yidiantong.complaints.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.Unit;

/**
 * What would happen to the chosen complaints.
 *
 * @param lines one for each, in the order in which they were chosen
 * @param note a draft of the triage note of all
 */
public record BulkPreview(List<Line> lines, String note) {

	public BulkPreview {
		lines = List.copyOf(lines);
	}

	/** How many would be dispatched. */
	public long ready() {
		return this.lines.stream().filter((line) -> line.refusal() == null).count();
	}

	/**
	 * What would happen to one of them.
	 *
	 * @param complaint null if the actor may not see it
	 * @param lead the unit that would get it; null if it is left out
	 * @param refusal why it is left out; null if it would be dispatched
	 */
	public record Line(ComplaintId id, @Nullable DispatchCandidate complaint, @Nullable Unit lead,
			@Nullable Refusal refusal) {
	}

}

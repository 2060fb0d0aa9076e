package org.yidiantong.complaints.bulk.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.bulk.BulkOutcome;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

/**
 * What has happened to each complaint.
 *
 * @param dispatched how many were dispatched
 * @param leftOut how many were not
 */
record BulkDispatchAnswer(@Schema(description = "转办了几件") long dispatched, @Schema(description = "没有转办几件") long leftOut,
		@Schema(description = "每件的结果，次序同请求") List<Line> results) {

	static BulkDispatchAnswer of(List<BulkOutcome> outcomes, RefusalTexts refusals) {
		long dispatched = outcomes.stream().filter(BulkOutcome::dispatched).count();
		return new BulkDispatchAnswer(dispatched, outcomes.size() - dispatched, outcomes.stream().map((one) -> {
			Refusal refused = one.refusal();
			return new Line(one.id(), one.result(), (refused == null) ? null : LeftOut.of(refused, refusals));
		}).toList());
	}

	/**
	 * The result of one complaint: either of the two.
	 */
	record Line(ComplaintId id, @Schema(description = "转办以后的状态；没有转办的没有") @Nullable ActionResult result,
			@Schema(description = "没有转办的原因") @Nullable LeftOut problem) {
	}

}

package org.yidiantong.complaints.web;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request to reject a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"reason": "OUT_OF_SCOPE", "note": "请到法院起诉"}""")
record RejectRequest(@Schema(
		description = "OUT_OF_SCOPE 不属于受理范围，ELSEWHERE 其他渠道已受理，UNCLEAR 补正后仍不清楚，SETTLED 已经办结，NOT_HERE 与本县（市、区）无关") @NotNull(
				message = "{mistake.case.reason}") @Nullable RejectReason reason,
		@Schema(description = "告知群众的说明") @Visible(message = "{mistake.case.note.missing}") @Characters(
				max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String note) {
}

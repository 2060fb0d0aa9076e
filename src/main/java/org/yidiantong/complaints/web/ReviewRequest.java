package org.yidiantong.complaints.web;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to review a reply.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"approved": true, "note": "属实"}""")
record ReviewRequest(
		@Schema(description = "是否同意；不同意则退回承办单位") @NotNull(
				message = "{mistake.case.approved}") @Nullable Boolean approved,
		@Schema(description = "审核意见；不同意时必填") @Characters(max = NoteProtection.LONGEST,
				message = "{mistake.case.note.long}") @Nullable String note,
		@Schema(description = "同意的意见写到将来的时间时必填：DONE 已经办完，PROMISE 还没有办完，是承诺") @Nullable FutureTimeConfirmation futureTime) {

	boolean isApproved() {
		return Boolean.TRUE.equals(this.approved);
	}

}

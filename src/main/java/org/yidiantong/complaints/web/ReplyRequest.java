package org.yidiantong.complaints.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a reply to a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"text": "路灯已于今天上午修好"}""")
record ReplyRequest(
		@Schema(description = "给群众的答复") @Visible(message = "{mistake.case.note.missing}") @Characters(
				max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String text,
		@Schema(description = "办理情况的照片，填上传照片得到的 photo；办结后投诉人能看到") @Size(max = FileComplaint.MOST_PHOTOS,
				message = "{mistake.complaint.photos.many}") List<String> photos,
		@Schema(description = "答复写到将来的时间时必填：DONE 已经办完，PROMISE 还没有办完，是承诺") @Nullable FutureTimeConfirmation futureTime) {
}

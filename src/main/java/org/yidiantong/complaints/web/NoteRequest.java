package org.yidiantong.complaints.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request for an action that needs only a note.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"note": "路灯不归本单位管"}""")
record NoteRequest(@Schema(description = "理由或说明") @Visible(message = "{mistake.case.note.missing}") @Characters(
		max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String note) {
}

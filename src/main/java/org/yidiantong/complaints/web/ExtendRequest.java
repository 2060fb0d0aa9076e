package org.yidiantong.complaints.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request to extend the due day of a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"until": "2022-01-10", "note": "等待测绘"}""")
record ExtendRequest(
		@Schema(description = "延到哪一天") @NotNull(message = "{mistake.case.until}") @Nullable LocalDate until,
		@Schema(description = "理由") @Visible(message = "{mistake.case.note.missing}") @Characters(
				max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String note) {
}

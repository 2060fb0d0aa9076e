package org.yidiantong.checklist.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request that opens the review of a year. The door validates it.
 */
@JsonRequest(maxBytes = 1024)
@Schema(example = """
		{"year": 2021}""")
record OpenReviewRequest(
		@Schema(description = "今年或去年", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer year) {
}

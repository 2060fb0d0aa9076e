package org.yidiantong.evaluation.exclusion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to take an exclusion back.
 */
@JsonRequest
@Schema(example = """
		{"note": "复核后证据不足"}""")
record TakeBackRequest(
		@Schema(description = "为什么，4 到 500 字", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String note) {
}

package org.yidiantong.complaints.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.http.Visible;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to merge a complaint into another one.
 */
@JsonRequest
@Schema(example = """
		{"into": "2021-00012"}""")
record MergeRequest(
		@Schema(description = "继续办理的那一件的编号") @Visible(message = "{mistake.case.into}") @Nullable String into) {
}

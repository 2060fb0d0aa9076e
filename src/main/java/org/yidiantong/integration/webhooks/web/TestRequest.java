package org.yidiantong.integration.webhooks.web;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request for a test event.
 */
@JsonRequest(maxBytes = 1024)
@Schema(example = """
		{"type": "org.yidiantong.complaint.closed.v1"}""")
record TestRequest(@Schema(description = "事件类型") @NotNull(message = "{mistake.webhook.type.missing}") String type) {
}

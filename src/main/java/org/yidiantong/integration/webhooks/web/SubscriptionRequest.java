package org.yidiantong.integration.webhooks.web;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request for a subscription.
 */
@JsonRequest(maxBytes = 8 * 1024)
@Schema(example = """
		{"url": "https://example.org/yidiantong", "types": ["org.yidiantong.complaint.closed.v1"]}""")
record SubscriptionRequest(
		@Schema(description = "接收地址，https，公网地址") @NotNull(message = "{mistake.webhook.url.missing}") String url,
		@Schema(description = "事件类型；不填表示全部") @Size(max = 100, message = "{mistake.webhook.types}") List<String> types) {
}

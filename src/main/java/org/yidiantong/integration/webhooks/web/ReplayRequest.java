package org.yidiantong.integration.webhooks.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to send events again.
 */
@JsonRequest(maxBytes = 1024)
@Schema(example = """
		{"after": 120, "until": 180}""")
record ReplayRequest(
		@Schema(description = "从这个位置之后开始") @NotNull(message = "{mistake.webhook.after}") @Min(value = 0,
				message = "{mistake.webhook.after}") Integer after,
		@Schema(description = "到这个位置为止（含）") @Min(value = 0,
				message = "{mistake.webhook.after}") @Nullable Integer until) {

	long first() {
		return this.after;
	}

	@Nullable Long last() {
		return (this.until == null) ? null : Long.valueOf(this.until);
	}

}

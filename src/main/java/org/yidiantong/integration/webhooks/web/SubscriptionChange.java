package org.yidiantong.integration.webhooks.web;

import java.util.List;

import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.integration.webhooks.ChangeSubscription;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The body of a request to change a subscription. What is missing stays.
 */
@JsonRequest(maxBytes = 8 * 1024)
@Schema(example = """
		{"types": ["org.yidiantong.complaint.closed.v1"], "paused": false}""")
record SubscriptionChange(@Schema(description = "接收地址；不填则不变") @Nullable String url,
		@Schema(description = "事件类型；不填则不变") @Size(max = 100, message = "{mistake.webhook.types}") List<String> types,
		@Schema(description = "改为全部类型；不能与 types 同时填写") @Nullable Boolean allTypes,
		@Schema(description = "是否暂停；不填则不变") @Nullable Boolean paused) {

	ChangeSubscription command() {
		boolean all = Boolean.TRUE.equals(this.allTypes);
		if (all && !this.types.isEmpty()) {
			throw new InvalidRequest(List.of(ValidationError.of("allTypes", "webhook.all-types")));
		}
		@Nullable List<String> chosen = this.types.isEmpty() ? null : this.types;
		return new ChangeSubscription(this.url, all ? List.of() : chosen, this.paused);
	}

}

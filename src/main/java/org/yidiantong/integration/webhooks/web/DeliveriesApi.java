package org.yidiantong.integration.webhooks.web;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.operations.OutsideTransaction;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.integration.webhooks.Attempt;
import org.yidiantong.integration.webhooks.Delivery;
import org.yidiantong.integration.webhooks.DeliveryState;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of what was sent to a subscription.
 */
@Tag(name = "subscriptions", description = "用 webhook 接收事件，签名按 Standard Webhooks")
@SecurityRequirement(name = "client", scopes = "events:read")
@RestController
@RequestMapping(path = "/api/v1/{district}/subscriptions/{id}/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
class DeliveriesApi {

	private final SubscriptionManagement subscriptions;

	DeliveriesApi(SubscriptionManagement subscriptions) {
		this.subscriptions = subscriptions;
	}

	@Operation(operationId = "listDeliveries", summary = "投递记录", description = "最近的在前，保留 30 天；nextAt 是下一次尝试的时间。")
	@GetMapping
	Page<Delivery> list(Actor actor, @PathVariable UUID id,
			@Parameter(description = "只看这种状态的") @RequestParam(required = false) @Nullable DeliveryState state,
			PageRequest page) {
		return this.subscriptions.deliveries(actor, id, state, page);
	}

	@Operation(operationId = "listAttempts", summary = "一次投递的各次尝试", description = "含接收方的答复的开头。")
	@GetMapping("/{delivery}/attempts")
	List<Attempt> attempts(Actor actor, @PathVariable UUID id,
			@Parameter(description = "投递编号") @PathVariable UUID delivery) {
		return this.subscriptions.attempts(actor, id, delivery);
	}

	@Operation(operationId = "resendDelivery", summary = "重新发送", description = "编号不变，接收方按 webhook-id 去重；测试事件得到新的编号。")
	@ApiResponse(responseCode = "202")
	@ProblemResponse(status = 409, description = "订阅已暂停或停用")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@OutsideTransaction
	@PostMapping("/{delivery}/resend")
	void resend(Actor actor, @PathVariable UUID id, @Parameter(description = "投递编号") @PathVariable UUID delivery,
			EmptyRequest nothing) {
		this.subscriptions.resend(actor, id, delivery);
	}

}

package org.yidiantong.integration.webhooks.web;

import java.net.URI;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.operations.OutsideTransaction;
import org.yidiantong.http.operations.RequestOperation;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.integration.webhooks.IssuedSubscription;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * API of a client's subscriptions to events.
 */
@Tag(name = "subscriptions", description = "用 webhook 接收事件，签名按 Standard Webhooks")
@SecurityRequirement(name = "client", scopes = "events:read")
@RestController
@RequestMapping(path = "/api/v1/{district}/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubscriptionsApi {

	private final SubscriptionManagement subscriptions;

	SubscriptionsApi(SubscriptionManagement subscriptions) {
		this.subscriptions = subscriptions;
	}

	@Operation(operationId = "createSubscription", summary = "新建订阅",
			description = "从现在起的事件逐条 POST 到 url，同一对象的事件按先后送达。答复中的 secret 只出现这一次，用来核对签名。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "订阅的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "订阅已达上限")
	@ResponseStatus(HttpStatus.CREATED)
	@OutsideTransaction
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<IssuedSubscription> create(@Parameter(description = "六位区划代码") @PathVariable String district,
			Actor actor, SubscriptionRequest request, HttpServletRequest http) {
		String schemas = ServletUriComponentsBuilder.fromContextPath(http).path(CloudEnvelope.SCHEMAS).toUriString();
		IssuedSubscription created = this.subscriptions.create(actor, RequestOperation.of(http), request.url(),
				request.types(), schemas);
		return ResponseEntity
			.created(URI.create("/api/v1/" + district + "/subscriptions/" + created.subscription().id()))
			.body(created);
	}

	@Operation(operationId = "listSubscriptions", summary = "订阅列表", description = "本客户端的订阅，先建的在前。")
	@GetMapping
	Page<Subscription> list(Actor actor, PageRequest page) {
		return this.subscriptions.list(actor, page);
	}

	@Operation(operationId = "findSubscription", summary = "一个订阅",
			description = "state 为 ACTIVE、PAUSED 或 DISABLED；failingSince 是连续失败的开始时间。")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", description = "订阅的版本，修改时放进 If-Match", required = true,
					schema = @Schema(type = "string")))
	@GetMapping("/{id}")
	ResponseEntity<Subscription> find(Actor actor, @PathVariable UUID id) {
		return answer(this.subscriptions.find(actor, id));
	}

	@Operation(operationId = "changeSubscription", summary = "修改订阅",
			description = "改接收地址、事件类型，暂停或恢复；没有填的不变。已经排队的事件送往新地址。")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", description = "新的版本", required = true, schema = @Schema(type = "string")))
	@ConditionalWrite
	@PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Subscription> change(Actor actor, @PathVariable UUID id, SubscriptionChange request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.subscriptions.change(actor, id, Revision.of(ifMatch), request.command()));
	}

	@Operation(operationId = "deleteSubscription", summary = "删除订阅", description = "连同投递记录一起删除。")
	@ApiResponse(responseCode = "204")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@DeleteMapping("/{id}")
	void delete(Actor actor, @PathVariable UUID id) {
		this.subscriptions.delete(actor, id);
	}

	@Operation(operationId = "pauseSubscription", summary = "暂停", description = "事件留在日志里，恢复后继续送。")
	@PostMapping("/{id}/pause")
	Subscription pause(Actor actor, @PathVariable UUID id, EmptyRequest nothing) {
		return this.subscriptions.pause(actor, id);
	}

	@Operation(operationId = "resumeSubscription", summary = "恢复", description = "停用（DISABLED）的订阅也可以恢复。")
	@PostMapping("/{id}/resume")
	Subscription resume(Actor actor, @PathVariable UUID id, EmptyRequest nothing) {
		return this.subscriptions.resume(actor, id);
	}

	@Operation(operationId = "rotateSubscriptionSecret", summary = "更换密钥", description = "24 小时内新旧密钥同时签名，以便接收方更换。")
	@PostMapping("/{id}/rotate")
	IssuedSubscription rotate(Actor actor, @PathVariable UUID id, EmptyRequest nothing) {
		return this.subscriptions.rotate(actor, id);
	}

	@Operation(operationId = "testSubscription", summary = "发送测试事件", description = "发送该类型的样例，subject 以 test/ 开头。")
	@ApiResponse(responseCode = "202")
	@ProblemResponse(status = 409, description = "订阅已暂停或停用")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@PostMapping(path = "/{id}/test", consumes = MediaType.APPLICATION_JSON_VALUE)
	void test(Actor actor, @PathVariable UUID id, TestRequest request) {
		this.subscriptions.test(actor, id, request.type());
	}

	private static ResponseEntity<Subscription> answer(Subscription one) {
		return ResponseEntity.ok().eTag(Revision.tag(one.revision())).cacheControl(CacheControl.noStore()).body(one);
	}

	@Operation(operationId = "replayEvents", summary = "重新发送一段事件",
			description = "从位置 after 之后到 until（含）；不填 until 就到最新。编号不变，接收方按 webhook-id 去重。")
	@ApiResponse(responseCode = "202")
	@ProblemResponse(status = 409, description = "订阅已暂停或停用")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@OutsideTransaction
	@PostMapping(path = "/{id}/replay", consumes = MediaType.APPLICATION_JSON_VALUE)
	QueuedEvents replay(Actor actor, @PathVariable UUID id, ReplayRequest request) {
		return new QueuedEvents(this.subscriptions.replay(actor, id, request.first(), request.last()));
	}

}

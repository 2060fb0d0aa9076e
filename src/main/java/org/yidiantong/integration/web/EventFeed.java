package org.yidiantong.integration.web;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.eventlog.LogPart;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.CloudEnvelope;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The event log of a district as a feed that clients read at their own pace. Every page
 * links to the next one, so that a client at the end polls the same link again. Requires
 * the scope to read events.
 */
@Tag(name = "events", description = "供数据对接的事件日志")
@RestController
class EventFeed {

	private static final String BATCH = "application/cloudevents-batch+json";

	private final EventLogReader log;

	private final EventTypes types;

	private final FeedWaiters waiters;

	EventFeed(EventLogReader log, EventTypes types, FeedWaiters waiters) {
		this.log = log;
		this.types = types;
		this.waiters = waiters;
	}

	@SecurityRequirement(name = "client", scopes = "events:read")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = BATCH,
					array = @ArraySchema(schema = @Schema(implementation = CloudEnvelope.class))),
			headers = {
					@Header(name = "Link", required = true, description = "下一段的地址，rel=\"next\"",
							schema = @Schema(type = "string")),
					@Header(name = "ETag", required = true, description = "没有变化就不变；放进 If-None-Match，没有新事件时答复 304",
							schema = @Schema(type = "string")) })
	@ApiResponse(responseCode = "304", description = "与 If-None-Match 的那一段相同", content = @Content)
	@ProblemResponse(status = 410, description = "日志里没有这个位置（例如恢复到了较早的备份）：从头读取，按 id 跳过处理过的")
	@Operation(operationId = "listEvents", summary = "事件日志",
			description = "按位置排列的 CloudEvents；答复的 Link 头给出下一段。一段可以是空的，到了末尾时 Link 指向同一位置。" + "需要权限范围 events:read。")
	@GetMapping(path = "/api/v1/{district}/events", produces = BATCH)
	Object events(@PathVariable String district,
			@Parameter(description = "从这个位置（事件的 sequence）之后开始") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = "最多返回多少条") @RequestParam(required = false) @Nullable String limit,
			@Parameter(description = "只要这些类型的事件，用逗号分开") @RequestParam(required = false) @Nullable String types,
			@Parameter(description = "没有新事件时最多等多少秒，0 到 60") @RequestParam(required = false) @Nullable String wait,
			Actor actor, HttpServletRequest request) {
		actor.require(Permission.EVENTS_READ);
		FeedRequest asked = FeedRequest.read(after, limit, types, wait, this.types.names());
		LogPart part = this.log.read(asked.after(), asked.types(), asked.limit());
		String path = request.getRequestURI();
		String schemas = ServletUriComponentsBuilder.fromContextPath(request).path(CloudEnvelope.SCHEMAS).toUriString();
		boolean later = asked.patience() > 0 && part.entries().isEmpty() && part.isEnd() && this.waiters.hasRoom();
		return later ? this.waiters.wait(asked, part, (read) -> answer(path, schemas, asked, read))
				: answer(path, schemas, asked, part);
	}

	private static ResponseEntity<?> answer(String path, String schemas, FeedRequest asked, LogPart part) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(BATCH))
			.cacheControl(CacheControl.noCache())
			.eTag(tag(part))
			.header(HttpHeaders.LINK, "<%s%s>; rel=\"next\"".formatted(path, asked.next(part.next())))
			.body(part.entries().stream().map((entry) -> CloudEnvelope.of(entry, schemas)).toList());
	}

	// The id tells apart a log that was restored from an older backup and went on.
	private static String tag(LogPart part) {
		int count = part.entries().size();
		return "\"" + part.next() + ((count == 0) ? "" : "-" + part.entries().get(count - 1).id()) + "\"";
	}

}

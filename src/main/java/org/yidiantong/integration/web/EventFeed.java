package org.yidiantong.integration.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.CloudEnvelope;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

	EventFeed(EventLogReader log) {
		this.log = log;
	}

	@SecurityRequirement(name = "client", scopes = "events:read")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = "Link", required = true, description = "下一段的地址，rel=\"next\"",
					schema = @Schema(type = "string")))
	@Operation(operationId = "listEvents", summary = "事件日志",
			description = "按位置排列的 CloudEvents；答复的 Link 头给出下一段。需要权限范围 events:read。")
	@GetMapping(path = "/api/v1/{district}/events", produces = BATCH)
	ResponseEntity<List<CloudEnvelope>> events(@PathVariable String district,
			@Parameter(description = "从这个位置（事件的 sequence）之后开始") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = "最多返回多少条") @RequestParam(required = false) @Nullable String limit, Actor actor,
			HttpServletRequest request) {
		actor.require(Permission.EVENTS_READ);
		FeedRequest asked = FeedRequest.read(after, limit);
		List<LogEntry> entries = this.log.after(asked.after(), asked.limit());
		String schemas = ServletUriComponentsBuilder.fromContextPath(request).path(CloudEnvelope.SCHEMAS).toUriString();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.LINK, next(request, asked, entries))
			.body(entries.stream().map((entry) -> CloudEnvelope.of(entry, schemas)).toList());
	}

	private static String next(HttpServletRequest request, FeedRequest asked, List<LogEntry> entries) {
		long last = entries.isEmpty() ? asked.after() : entries.get(entries.size() - 1).position();
		return "<%s?after=%d&limit=%d>; rel=\"next\"".formatted(request.getRequestURI(), last, asked.limit());
	}

}

package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintRef;
import org.yidiantong.http.JsonBody;
import org.yidiantong.identity.Actor;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the unit that has a case in hand does with it, for programs.
 */
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class HandlingApi {

	private final ComplaintHandling handling;

	HandlingApi(ComplaintHandling handling) {
		this.handling = handling;
	}

	@Operation(summary = "签收")
	@PostMapping("/sign")
	ResponseEntity<ActionResult> sign(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return ActionCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.handling.sign(actor, ref));
	}

	@Operation(summary = "退回改派", description = "note：理由。最多两次，收到后的规定工作日内。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"note\": \"路灯不归本单位管\"}"))))
	@PostMapping("/return")
	ResponseEntity<ActionResult> giveBack(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return ActionCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.handling.giveBack(actor, ref, ActionCall.text(read, "note")));
	}

	@Operation(summary = "提交答复", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"text\": \"已修好\"}"))))
	@PostMapping("/reply")
	ResponseEntity<ActionResult> reply(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return ActionCall.act(id, ifMatch, body, Set.of("text"),
				(ref, read) -> this.handling.reply(actor, ref, ActionCall.text(read, "text")));
	}

	@Operation(summary = "申请延期", description = "until：延到哪一天；note：理由。最多两次。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"until\": \"2022-01-10\", \"note\": \"等待测绘\"}"))))
	@PostMapping("/extend")
	ResponseEntity<ActionResult> extend(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return ActionCall.act(id, ifMatch, body, Set.of("until", "note"), (ref, read) -> extended(actor, ref, read));
	}

	private ActionResult extended(Actor actor, ComplaintRef ref, JsonBody read) {
		LocalDate until = read.day("until");
		return this.handling.extend(actor, ref, until, ActionCall.text(read, "note"));
	}

}

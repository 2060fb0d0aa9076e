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
import org.yidiantong.http.JsonBody;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.complaints.CaseHandling;
import org.yidiantong.complaints.CaseRef;
import org.yidiantong.complaints.CaseStanding;
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
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 413, description = "提交的内容超过了允许的大小")
@ProblemResponse(status = 428, description = "缺少 If-Match")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class HandlingApi {

	private final CaseHandling handling;

	HandlingApi(CaseHandling handling) {
		this.handling = handling;
	}

	@Operation(summary = "签收")
	@PostMapping("/sign")
	ResponseEntity<CaseStanding> sign(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.handling.sign(actor, ref));
	}

	@Operation(summary = "退回改派", description = "note：理由。最多两次，收到后的规定工作日内。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"note\": \"路灯不归本单位管\"}"))))
	@PostMapping("/return")
	ResponseEntity<CaseStanding> giveBack(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.handling.giveBack(actor, ref, CaseCall.text(read, "note")));
	}

	@Operation(summary = "提交答复", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"text\": \"已修好\"}"))))
	@PostMapping("/reply")
	ResponseEntity<CaseStanding> reply(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("text"),
				(ref, read) -> this.handling.reply(actor, ref, CaseCall.text(read, "text")));
	}

	@Operation(summary = "申请延期", description = "until：延到哪一天；note：理由。最多两次。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"until\": \"2022-01-10\", \"note\": \"等待测绘\"}"))))
	@PostMapping("/extend")
	ResponseEntity<CaseStanding> extend(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("until", "note"), (ref, read) -> extended(actor, ref, read));
	}

	private CaseStanding extended(Actor actor, CaseRef ref, JsonBody read) {
		LocalDate until = read.day("until");
		return this.handling.extend(actor, ref, until, CaseCall.text(read, "note"));
	}

}

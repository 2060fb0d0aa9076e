package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.CaseDesk;
import org.yidiantong.complaints.CaseStanding;
import org.yidiantong.complaints.DispatchCase;
import org.yidiantong.http.JsonBody;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the first desk does with a case, for programs.
 */
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 413, description = "提交的内容超过了允许的大小")
@ProblemResponse(status = 428, description = "缺少 If-Match")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DeskApi {

	private final CaseDesk desk;

	DeskApi(CaseDesk desk) {
		this.desk = desk;
	}

	@Operation(summary = "受理")
	@PostMapping("/accept")
	ResponseEntity<CaseStanding> accept(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.desk.accept(actor, ref));
	}

	@Operation(summary = "转办", description = "unit 主办单位，不填则由清单和地点确定；itemCode 改定事项；assisting 协办单位；note 研判意见。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"note\": \"属村级职责，请主办\"}"))))
	@PostMapping("/dispatch")
	ResponseEntity<CaseStanding> dispatch(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("unit", "itemCode", "assisting", "note"),
				(ref, read) -> this.desk.dispatch(actor, ref, order(read)));
	}

	@Operation(summary = "不予受理",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"reason\": \"OUT_OF_SCOPE\", \"note\": \"请到法院起诉\"}"))))
	@PostMapping("/reject")
	ResponseEntity<CaseStanding> reject(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("reason", "note"),
				(ref, read) -> this.desk.reject(actor, ref, RejectReasons.of(read), CaseCall.text(read, "note")));
	}

	@Operation(summary = "移交", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"note\": \"…\"}"))))
	@PostMapping("/refer")
	ResponseEntity<CaseStanding> refer(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.desk.refer(actor, ref, CaseCall.text(read, "note")));
	}

	@Operation(summary = "要求补正", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"note\": \"…\"}"))))
	@PostMapping("/supplement")
	ResponseEntity<CaseStanding> askSupplement(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.desk.askSupplement(actor, ref, CaseCall.text(read, "note")));
	}

	@Operation(summary = "退回重办", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"note\": \"…\"}"))))
	@PostMapping("/reopen")
	ResponseEntity<CaseStanding> reopen(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.desk.reopen(actor, ref, CaseCall.text(read, "note")));
	}

	@Operation(summary = "暂停计时", requestBody = @RequestBody(
			content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject("{\"note\": \"…\"}"))))
	@PostMapping("/suspend")
	ResponseEntity<CaseStanding> suspend(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("note"),
				(ref, read) -> this.desk.suspend(actor, ref, CaseCall.text(read, "note")));
	}

	@Operation(summary = "审核",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"approved\": true, \"note\": \"属实\"}"))))
	@PostMapping("/review")
	ResponseEntity<CaseStanding> review(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("approved", "note"),
				(ref, read) -> this.desk.review(actor, ref, approved(read), CaseCall.text(read, "note")));
	}

	@Operation(summary = "办结")
	@PostMapping("/close")
	ResponseEntity<CaseStanding> close(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.desk.close(actor, ref));
	}

	@Operation(summary = "恢复计时")
	@PostMapping("/resume")
	ResponseEntity<CaseStanding> resume(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.desk.resume(actor, ref));
	}

	@Operation(summary = "归档")
	@PostMapping("/archive")
	ResponseEntity<CaseStanding> archive(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of(), (ref, read) -> this.desk.archive(actor, ref));
	}

	@Operation(summary = "并案", description = "into：继续办理的那一件的编号。",
			requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"),
					examples = @ExampleObject("{\"into\": \"2021-00012\"}"))))
	@PostMapping("/merge")
	ResponseEntity<CaseStanding> merge(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Parameter(hidden = true) InputStream body) throws IOException {
		return CaseCall.act(id, ifMatch, body, Set.of("into"),
				(ref, read) -> this.desk.merge(actor, ref, CaseCall.text(read, "into")));
	}

	private static DispatchCase order(JsonBody read) {
		DispatchCase order = new DispatchCase(read.text("unit"), read.text("itemCode"), read.texts("assisting"),
				read.text("note"));
		read.refuseMistakes();
		return order;
	}

	private static boolean approved(JsonBody read) {
		Boolean approved = read.flag("approved");
		read.refuseMistakes();
		if (approved == null) {
			throw new InvalidRequest(List.of(ValidationError.of("approved", "case.approved")));
		}
		return approved;
	}

}

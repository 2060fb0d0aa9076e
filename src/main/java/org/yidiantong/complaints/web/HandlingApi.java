package org.yidiantong.complaints.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of the handling unit's actions.
 */
@Tag(name = "cases", description = "投诉件的查看和办理，供数据对接")
@SecurityRequirement(name = "client", scopes = "cases:handle")
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 428, description = "缺少 If-Match")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class HandlingApi {

	private final ComplaintHandling handling;

	HandlingApi(ComplaintHandling handling) {
		this.handling = handling;
	}

	@Operation(summary = "签收", description = "承办单位收下投诉件。")
	@PostMapping("/sign")
	ActionResult sign(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.handling.sign(actor, complaint);
	}

	@Operation(summary = "退回改派", description = "note：理由。最多两次，收到后的规定工作日内。")
	@PostMapping("/return")
	ActionResult giveBack(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.handling.giveBack(actor, complaint, request.note());
	}

	@Operation(summary = "提交答复",
			description = "答复审核同意后，投诉人才能看到文字和照片。有的事项办结前要有照片。"
					+ "写到将来的时间（如“明天修好”）时答复 409 future-time-unconfirmed，用 futureTime 说明是已经办完还是承诺后再提交。")
	@PostMapping("/reply")
	ActionResult reply(Actor actor, ComplaintRef complaint, ReplyRequest request) {
		return this.handling.reply(actor, complaint, request.text(), request.photos(), request.futureTime());
	}

	@Operation(summary = "书面说明", description = "红色警示卡的责任单位说明为什么超期（note），每张卡一次；监督单位能看到。")
	@SecurityRequirement(name = "client", scopes = "cases:handle")
	@SecurityRequirement(name = "client", scopes = "cases:desk")
	@PostMapping("/explain")
	ActionResult explain(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.handling.explain(actor, complaint, request.note());
	}

	@Operation(summary = "申请延期", description = "最多两次，经单位负责人同意。")
	@PostMapping("/extend")
	ActionResult extend(Actor actor, ComplaintRef complaint, ExtendRequest request) {
		return this.handling.extend(actor, complaint, request.until(), request.note());
	}

}

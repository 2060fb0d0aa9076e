package org.yidiantong.complaints.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintTriage;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of the first desk's actions.
 */
@Tag(name = "cases", description = "投诉件的查看和办理，供数据对接")
@SecurityRequirement(name = "client", scopes = "cases:desk")
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 428, description = "缺少 If-Match")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DeskApi {

	private final ComplaintDesk desk;

	private final ComplaintTriage triage;

	DeskApi(ComplaintDesk desk, ComplaintTriage triage) {
		this.desk = desk;
		this.triage = triage;
	}

	@Operation(summary = "认定类别", description = "转办以前认定类别；反映问题写明还反映了哪些单位，它们和事项、地点的责任单位一起回避。")
	@PostMapping("/nature")
	ActionResult classify(Actor actor, ComplaintRef complaint, NatureRequest request) {
		return this.triage.classify(actor, complaint, request.command());
	}

	@Operation(summary = "隐去内容",
			description = "隐去承办单位看得到的文字（words）和照片（photos，从 1 起的序号：先是投诉的照片，再是各次补充的照片）。"
					+ "转办以后收到、还没有转给承办单位的补充材料，由这个操作转给它们；没有要隐去的，可以都不填。")
	@PostMapping("/redact")
	ActionResult redact(Actor actor, ComplaintRef complaint, RedactRequest request) {
		return this.triage.redact(actor, complaint, request.words(), request.photos());
	}

	@Operation(summary = "受理", description = "给出编号，状态变为 ACCEPTED。")
	@PostMapping("/accept")
	ActionResult accept(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.desk.accept(actor, complaint);
	}

	@Operation(summary = "转办", description = "交给主办单位办理，并重新计算期限。")
	@PostMapping("/dispatch")
	ActionResult dispatch(Actor actor, ComplaintRef complaint, DispatchRequest request, BodyErrors errors) {
		DispatchComplaint order = request.command();
		errors.refuseWith(() -> this.desk.errors(actor, complaint, order));
		return this.desk.dispatch(actor, complaint, order);
	}

	@Operation(summary = "不予受理", description = "理由和说明告知投诉人。")
	@PostMapping("/reject")
	ActionResult reject(Actor actor, ComplaintRef complaint, RejectRequest request) {
		return this.desk.reject(actor, complaint, request.reason(), request.note());
	}

	@Operation(summary = "移交", description = "移交给有权处理的机关，note 写明去向。")
	@PostMapping("/refer")
	ActionResult refer(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.desk.refer(actor, complaint, request.note());
	}

	@Operation(summary = "要求补正", description = "请投诉人补充材料，note 写明缺什么。")
	@PostMapping("/supplement")
	ActionResult askSupplement(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.desk.askSupplement(actor, complaint, request.note());
	}

	@Operation(summary = "退回重办", description = "重新办理已经办结的投诉件。")
	@PostMapping("/reopen")
	ActionResult reopen(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.desk.reopen(actor, complaint, request.note());
	}

	@Operation(summary = "收回改派", description = "县级收回已经转办的投诉件，重新转办；note 写明理由。")
	@PostMapping("/take-back")
	ActionResult takeBack(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.desk.takeBack(actor, complaint, request.note());
	}

	@Operation(summary = "暂停计时", description = "因承办单位以外的原因暂停计算期限。")
	@PostMapping("/suspend")
	ActionResult suspend(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.desk.suspend(actor, complaint, request.note());
	}

	@Operation(summary = "审核", description = "同意答复，或退回承办单位重新答复。")
	@PostMapping("/review")
	ActionResult review(Actor actor, ComplaintRef complaint, ReviewRequest request) {
		return this.desk.review(actor, complaint, request.isApproved(), request.note(), request.futureTime());
	}

	@Operation(summary = "办结", description = "办结答复已经审核同意的投诉件。")
	@PostMapping("/close")
	ActionResult close(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.desk.close(actor, complaint);
	}

	@Operation(summary = "恢复计时", description = "继续计算期限，补回暂停的天数。")
	@PostMapping("/resume")
	ActionResult resume(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.desk.resume(actor, complaint);
	}

	@Operation(summary = "归档", description = "归档已经结束的投诉件。")
	@PostMapping("/archive")
	ActionResult archive(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.desk.archive(actor, complaint);
	}

	@Operation(summary = "并案", description = "并入同一地点的另一件，以后只办理那一件。")
	@PostMapping("/merge")
	ActionResult merge(Actor actor, ComplaintRef complaint, MergeRequest request) {
		return this.triage.merge(actor, complaint, request.into());
	}

	/**
	 * The body of a request to keep words and photos from the units.
	 */
	@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
	@Schema(example = """
			{"words": ["张大山的邻居"], "photos": [1]}""")
	record RedactRequest(
			@Schema(description = "要隐去的文字，逐处照原样填写") @Size(max = 100,
					message = "{mistake.case.redact.many}") List<String> words,
			@Schema(description = "不转给承办单位的照片的序号，从 1 起") @Size(max = 100,
					message = "{mistake.case.redact.many}") List<Integer> photos) {
	}

}

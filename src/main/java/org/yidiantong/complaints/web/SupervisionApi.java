package org.yidiantong.complaints.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.Characters;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Visible;
import org.yidiantong.identity.Actor;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of supervision. A program acts for the district.
 */
@Tag(name = "cases", description = "投诉件的查看和办理，供数据对接")
@SecurityRequirement(name = "client", scopes = "cases:desk")
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 428, description = "缺少 If-Match")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class SupervisionApi {

	private final ComplaintSupervision supervision;

	SupervisionApi(ComplaintSupervision supervision) {
		this.supervision = supervision;
	}

	@Operation(summary = "督办", description = "要求在 dueOn 以前办结，note 写明要求；遇休息日顺延到下一个工作日。已经督办的，改为新的要求和日期。办结后自动解除。")
	@PostMapping("/supervise")
	ActionResult supervise(Actor actor, ComplaintRef complaint, SuperviseRequest request) {
		return this.supervision.supervise(actor, complaint, request.dueOn(), request.note());
	}

	@Operation(summary = "解除督办", description = "由发起督办的一方解除。")
	@PostMapping("/end-supervision")
	ActionResult endSupervision(Actor actor, ComplaintRef complaint, EmptyRequest nothing) {
		return this.supervision.endSupervision(actor, complaint);
	}

	@Operation(summary = "提级办理", description = "超期或者正在督办的，从乡镇街提到县级：县级另行转办给别的单位；note 写明理由。已经答复的，由县级审核。")
	@PostMapping("/escalate")
	ActionResult escalate(Actor actor, ComplaintRef complaint, NoteRequest request) {
		return this.supervision.escalate(actor, complaint, request.note());
	}

	/**
	 * The body of a request to put a complaint under supervision.
	 */
	@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
	@Schema(example = """
			{"note": "群众反映强烈，请抓紧修复", "dueOn": "2021-12-24"}""")
	record SuperviseRequest(
			@Schema(description = "督办要求") @Visible(message = "{mistake.case.note.missing}") @Characters(
					max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String note,
			@Schema(description = "在哪一天以前办结") @NotNull(
					message = "{mistake.case.supervise.day}") @Nullable LocalDate dueOn) {
	}

}

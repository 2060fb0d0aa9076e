package org.yidiantong.complaints.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.similarity.AnswerComparison;
import org.yidiantong.complaints.similarity.SimilarAnswers;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of complaints for authorised programs.
 */
@Tag(name = "cases")
@SecurityRequirement(name = "client", scopes = "cases:read")
@RestController
@RequestMapping(path = "/api/v1/{district}/cases", produces = MediaType.APPLICATION_JSON_VALUE)
class StaffComplaintsApi {

	private final ComplaintInspection cases;

	private final SimilarAnswers similar;

	StaffComplaintsApi(ComplaintInspection cases, SimilarAnswers similar) {
		this.cases = cases;
		this.similar = similar;
	}

	@Operation(operationId = "listComplaints", summary = "投诉件列表", description = "能看到的投诉件，最近提交的在前。state 可用逗号列出多个。")
	@GetMapping
	Page<ComplaintSummary> list(Actor actor, @ParameterObject @ModelAttribute ComplaintListParameters asked,
			PageRequest page) {
		return this.cases.list(actor, asked.filter(), page);
	}

	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", required = true, description = "投诉件的版本，办理时放进 If-Match",
					schema = @Schema(type = "string")))
	@Operation(operationId = "findComplaint", summary = "一件投诉",
			description = "ETag 是它的版本；办理时放进 If-Match。actions 是现在能做的操作。")
	@GetMapping("/{id}")
	ResponseEntity<ComplaintView> find(Actor actor, @PathVariable ComplaintId id) {
		actor.require(Permission.CASES_READ);
		ComplaintView view = this.cases.find(actor, id);
		return ResponseEntity.ok()
			.eTag(Revision.tag(view.status().revision()))
			.cacheControl(CacheControl.noStore())
			.body(view);
	}

	@Operation(operationId = "findSimilarAnswers", summary = "雷同答复",
			description = "待审核的答复与该主办单位最近的答复相比，哪些相同或者相近；数字、姓名、日期、地名不算不同。不由调用方审核的，都是空的。")
	@GetMapping("/{id}/similar-answers")
	AnswerComparison similarAnswers(Actor actor, @PathVariable ComplaintId id) {
		actor.require(Permission.CASES_READ);
		return this.similar.of(actor, this.cases.find(actor, id)).orElse(AnswerComparison.NONE);
	}

}

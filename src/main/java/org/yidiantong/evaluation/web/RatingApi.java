package org.yidiantong.evaluation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingReceipt;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes ratings from the programs of those who filed.
 */
@Tag(name = "complaints")
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class RatingApi {

	private final EvaluationManagement evaluation;

	RatingApi(EvaluationManagement evaluation) {
		this.evaluation = evaluation;
	}

	@Operation(operationId = "rateComplaint", summary = "评价答复",
			description = "已办结的投诉可以评价一次，以第一次为准；重办再次办结后、整改完成后可以各再评一次，另行统计。工作人员、带令牌的程序不能评价。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 403, description = "工作人员、带令牌的程序不能评价")
	@ProblemResponse(status = 409, description = "尚未办结，或已经评价过")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，请按 Retry-After 稍后再试")
	@ResponseStatus(HttpStatus.CREATED)
	@OpenToAll(knowing = true)
	@PostMapping(path = "/{trackingCode}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RatingReceipt> rate(@PathVariable String district,
			@Parameter(description = "提交时得到的查询码，大小写和连字符不限") @PathVariable String trackingCode, RatingRequest rating,
			BodyErrors errors, HttpServletRequest request) {
		TrackingCode code = TrackingCode.parse(trackingCode);
		boolean byStaff = request.getAttribute(Actor.ATTRIBUTE) != null
				|| Boolean.TRUE.equals(request.getAttribute(Actor.STAFF_BROWSER));
		RateComplaint asked = rating.command(code, byStaff);
		errors.refuseWith(() -> this.evaluation.errors(asked));
		RatingReceipt receipt = this.evaluation.rate(asked);
		return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore()).body(receipt);
	}

}

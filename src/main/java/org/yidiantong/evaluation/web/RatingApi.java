package org.yidiantong.evaluation.web;

import java.io.IOException;
import java.io.InputStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RatingReceipt;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accepts ratings from the programs of those who filed. The body is read by hand, so that
 * it is bounded and every mistake in it is named at once.
 */
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class RatingApi {

	private static final String EXAMPLE = """
			{"level": 4, "tags": ["SPEED"], "comment": "第二天就来修了"}""";

	private final EvaluationManagement evaluation;

	RatingApi(EvaluationManagement evaluation) {
		this.evaluation = evaluation;
	}

	@Operation(summary = "评价答复", description = "已办结的投诉可以评价一次，以第一次为准；整改完成后可以再评一次。工作人员、带令牌的程序不能评价。",
			requestBody = @RequestBody(required = true,
					description = "level 1 非常不满意 至 5 非常满意；tags（可不填）可含 ATTITUDE 服务态度、SPEED 办理速度、RESULT 办理结果；"
							+ "comment（可不填）最多 500 字，脱敏后保存。",
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"),
							examples = @ExampleObject(EXAMPLE))))
	@OpenToAll
	@PostMapping(path = "/{trackingCode}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RatingReceipt> rate(@PathVariable String district,
			@Parameter(description = "提交时得到的查询码，大小写和连字符不限") @PathVariable String trackingCode,
			@Parameter(hidden = true) InputStream body, HttpServletRequest request) throws IOException {
		TrackingCode code = TrackingCode.parse(trackingCode);
		boolean byStaff = request.getAttribute(Actor.ATTRIBUTE) != null
				|| Boolean.TRUE.equals(request.getAttribute(Actor.STAFF_BROWSER));
		RatingReceipt receipt = this.evaluation
			.rate(RatingBody.read(body).command(code, byStaff, this.evaluation::errors));
		return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore()).body(receipt);
	}

}

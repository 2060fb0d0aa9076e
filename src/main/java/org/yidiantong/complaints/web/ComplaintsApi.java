package org.yidiantong.complaints.web;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.Characters;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Visible;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Public API of complaints: filing, tracking, and what the complainant does later.
 */
@OpenToAll
@Tag(name = "complaints", description = "提交投诉、查询进度、评价答复")
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintsApi {

	private final ComplaintManagement complaints;

	ComplaintsApi(ComplaintManagement complaints) {
		this.complaints = complaints;
	}

	@Operation(operationId = "fileComplaint", summary = "提交投诉",
			description = "同一个 Idempotency-Key 再次提交，得到同样的答复，不会重复登记。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "查询进度的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "照片刚被另一件投诉使用")
	@ProblemResponse(status = 422, description = "这个 Idempotency-Key 已用于另一份内容")
	@ProblemResponse(status = 429, description = "短时间内来的投诉太多，待核的也已经满了；稍后用同一个 Idempotency-Key 再提交")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Receipt> file(@PathVariable String district,
			@Parameter(description = "每件投诉一个，由提交方生成；七天内有效", required = true,
					schema = @Schema(type = "string", minLength = 1, maxLength = 255)) @RequestHeader(
							name = "Idempotency-Key", required = false) @Nullable String key,
			FilingRequest filing, BodyErrors errors) {
		FileComplaint asked = filing.command(key);
		errors.refuseWith(() -> this.complaints.validate(asked));
		Receipt receipt = this.complaints.file(asked);
		String address = "/api/v1/" + district + "/complaints/" + receipt.trackingCode();
		return ResponseEntity.created(URI.create(address)).cacheControl(CacheControl.noStore()).body(receipt);
	}

	@Operation(operationId = "trackComplaint", summary = "查询办理进度", description = "查询码抄错时，校验位会提示。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，请按 Retry-After 稍后再试")
	@GetMapping("/{trackingCode}")
	ResponseEntity<ComplaintProgress> track(
			@Parameter(description = "提交时得到的查询码，大小写和连字符不限") @PathVariable String trackingCode) {
		ComplaintProgress progress = this.complaints.track(TrackingCode.parse(trackingCode));
		return answer(progress);
	}

	@Operation(operationId = "urgeComplaint", summary = "催一催", description = "办结以前每个工作日可以催一次，承办单位和监督单位会收到提醒。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，请按 Retry-After 稍后再试")
	@ProblemResponse(status = 409, description = "已经办结，或者本工作日已经催过")
	@PostMapping("/{trackingCode}/urge")
	ResponseEntity<ComplaintProgress> urge(@Parameter(description = "查询码") @PathVariable String trackingCode,
			EmptyRequest nothing) {
		return answer(this.complaints.urge(TrackingCode.parse(trackingCode)));
	}

	@Operation(operationId = "supplementComplaint", summary = "补充材料", description = "办结以前随时可以补充文字和照片。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，或者补充的次数太多，请按 Retry-After 稍后再试")
	@ProblemResponse(status = 409, description = "已经办结或者结束")
	@PostMapping(path = "/{trackingCode}/supplements", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ComplaintProgress> supply(@Parameter(description = "查询码") @PathVariable String trackingCode,
			Supplement supplement) {
		return answer(this.complaints.supply(TrackingCode.parse(trackingCode), supplement.text(), supplement.photos()));
	}

	@Operation(operationId = "reopenUnsolvedComplaint", summary = "没有解决",
			description = "办结后 7 日内可以说没有解决，重新办理一轮；不需要先评价。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，或者补充的次数太多，请按 Retry-After 稍后再试")
	@ProblemResponse(status = 409, description = "没有办结，或者办结已经超过 7 日")
	@PostMapping(path = "/{trackingCode}/unsolved", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ComplaintProgress> unsolved(@Parameter(description = "查询码") @PathVariable String trackingCode,
			Unsolved unsolved) {
		return answer(this.complaints.unsolved(TrackingCode.parse(trackingCode), unsolved.text()));
	}

	@Operation(operationId = "withdrawComplaint", summary = "撤回", description = "答复以前可以撤回，撤回后不能恢复。")
	@ProblemResponse(status = 410, description = "这是检举控告，已经封存移交，请向 12388 查询")
	@ProblemResponse(status = 429, description = "从这个地址试过太多不存在的查询码，请按 Retry-After 稍后再试")
	@ProblemResponse(status = 409, description = "已经答复或者结束，或者已有其他投诉并入")
	@PostMapping("/{trackingCode}/withdraw")
	ResponseEntity<ComplaintProgress> withdraw(@Parameter(description = "查询码") @PathVariable String trackingCode,
			EmptyRequest nothing) {
		return answer(this.complaints.withdraw(TrackingCode.parse(trackingCode)));
	}

	private static ResponseEntity<ComplaintProgress> answer(ComplaintProgress progress) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress);
	}

	/**
	 * The body of a request to take up a complaint again that is not solved.
	 */
	@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
	@Schema(name = "UnsolvedRequest", example = """
			{"text": "灯又灭了"}""")
	record Unsolved(@Schema(description = "哪里没有解决") @Visible(message = "{mistake.case.note.missing}") @Characters(
			max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String text) {
	}

	/**
	 * The body of a supplement.
	 */
	@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
	@Schema(name = "SupplementRequest", example = """
			{"text": "不亮的是村部门口那一盏", "photos": []}""")
	record Supplement(
			@Schema(description = "补充的内容") @Visible(message = "{mistake.case.note.missing}") @Characters(
					max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String text,
			@Schema(description = "上传照片得到的 photo") @Size(max = FileComplaint.MOST_PHOTOS,
					message = "{mistake.complaint.photos.many}") List<String> photos) {
	}

}

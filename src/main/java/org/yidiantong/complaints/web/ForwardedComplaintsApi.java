package org.yidiantong.complaints.web;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.ForwardingManagement;
import org.yidiantong.complaints.inspection.ForwardedComplaint;
import org.yidiantong.complaints.inspection.ForwardedReceipt;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Visible;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API for offices that forward complaints, such as the hotline 12345.
 */
@Tag(name = "forwarded", description = "热线等单位转来投诉，并查询办理结果")
@SecurityRequirement(name = "client", scopes = "cases:forward")
@RestController
@RequestMapping(path = "/api/v1/{district}/forwarded-complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ForwardedComplaintsApi {

	private final ForwardingManagement complaints;

	ForwardedComplaintsApi(ForwardingManagement complaints) {
		this.complaints = complaints;
	}

	@Operation(operationId = "forwardComplaint", summary = "转来投诉",
			description = "替来电人登记，number 是对方的工单号。同一个 Idempotency-Key 再次提交，得到同样的答复，不会重复登记。"
					+ "答复中的 id 是事件的 subject（complaint/id）；trackingCode 交给来电人，也用来补充材料、催办。"
					+ "检举控告（DISCIPLINARY）封存移交，以后按工单号和 id 都查不到，来电人凭 trackingCode 查是否移交。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "查询办理结果的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "这个工单号已经转来过，或者照片刚被另一件投诉使用")
	@ProblemResponse(status = 422, description = "这个 Idempotency-Key 已用于另一份内容")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ForwardedReceipt> forward(@PathVariable String district, Actor actor,
			@Parameter(description = "每件投诉一个，由提交方生成；七天内有效", required = true,
					schema = @Schema(type = "string", minLength = 1, maxLength = 255)) @RequestHeader(
							name = "Idempotency-Key", required = false) @Nullable String key,
			Forwarding forwarding, BodyErrors errors) {
		actor.require(Permission.CASES_FORWARD);
		FileComplaint asked = forwarding.command(key);
		errors.refuseWith(() -> this.complaints.validate(asked, forwarding.way(), forwarding.number()));
		ForwardedReceipt receipt = this.complaints.forward(actor, asked, forwarding.way(), forwarding.number());
		return ResponseEntity.created(URI.create("/api/v1/" + district + "/forwarded-complaints/" + receipt.id()))
			.cacheControl(CacheControl.noStore())
			.body(receipt);
	}

	@Operation(operationId = "findForwardedComplaints", summary = "按编号查询转来的投诉",
			description = "对方的工单号和本平台的编号都可以；只查得到本客户端转来的。")
	@GetMapping
	ResponseEntity<Page<ForwardedComplaint>> find(Actor actor, @Parameter(description = "对方的工单号，或者本平台的编号",
			required = true) @RequestParam(required = false) @Nullable String number) {
		actor.require(Permission.CASES_FORWARD);
		if (PlainText.isBlank(number)) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("number", "missing")));
		}
		List<ForwardedComplaint> found = this.complaints.find(actor, number.strip());
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page<>(found, null));
	}

	@Operation(operationId = "findForwardedComplaint", summary = "一件转来的投诉",
			description = "number 是对方的工单号，caseNumber 是受理后本平台的编号；办结后 answer 是答复，供对方回写。")
	@GetMapping("/{id}")
	ResponseEntity<ForwardedComplaint> find(Actor actor, @PathVariable ComplaintId id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.complaints.find(actor, id));
	}

	/**
	 * The body of a request to forward a complaint.
	 */
	@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
	@Schema(name = "ForwardingRequest", example = """
			{"number": "12345-2021-000123", "itemCode": "L01", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天",
			 "contact": {"name": "王秀英", "phone": "13805640000"}}""")
	record Forwarding(@Schema(description = "对方的工单号：字母、数字和 . _ / -，不超过 50 个字符", maxLength = 50) @Nullable String number,
			@Schema(description = "来电人通过什么途径提出", defaultValue = "HOTLINE", allowableValues = {
					"HOTLINE", "TELEPHONE", "WINDOW", "LETTER" }) @Nullable String channel,
			@Schema(description = "事项编号，如 L01；不清楚可以不填") @Nullable String itemCode,
			@Schema(description = "地点的编码，见 /places") @Visible(
					message = "{mistake.complaint.place.missing}") @Nullable String placeCode,
			@Schema(description = "要投诉的事情") @Visible(message = "{mistake.complaint.text.missing}") @Characters(
					max = FileComplaint.LONGEST_TEXT, message = "{mistake.complaint.text.long}") @Nullable String text,
			@Schema(description = FilingRequest.NATURES, defaultValue = "REQUEST",
					allowableValues = { "REQUEST", "REPORT", "INQUIRY", "DISCIPLINARY" }) @Nullable String nature,
			@Schema(description = "true 为匿名；否则填 contact") @Nullable Boolean anonymous,
			@Schema(description = "来电人的联系方式；匿名时不填") @Valid FilingRequest.@Nullable ContactRequest contact,
			@Schema(description = "上传照片得到的 photo") @Size(max = FileComplaint.MOST_PHOTOS,
					message = "{mistake.complaint.photos.many}") List<String> photos,
			@Schema(description = "反映问题时，还反映了哪些单位，填编码；事项和地点的责任单位不用填") @Size(max = FileComplaint.MOST_RESPONDENTS,
					message = "{mistake.complaint.respondents.many}") List<String> respondents,
			@Schema(description = "反映问题时，反映的是谁，如 黄莲村书记张大山；他们所在的单位不参与办理") @Size(max = FileComplaint.MOST_RESPONDENTS,
					message = "{mistake.complaint.persons.many}") List<String> persons){

		String way() {
			return (this.channel == null) ? "HOTLINE" : this.channel;
		}

		FileComplaint command(@Nullable String key) {
			return new FilingRequest(this.itemCode, this.placeCode, this.text, this.nature, this.anonymous,
					this.contact, this.photos, this.respondents, this.persons, null)
				.command(key);
		}

	}

}

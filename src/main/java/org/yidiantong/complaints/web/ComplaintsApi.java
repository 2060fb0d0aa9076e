package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintProgress;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Receipt;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.http.OpenToAll;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files complaints for programs and tells how far they have come. The body is read by
 * hand, so that it is bounded and every mistake in it is named at once.
 */
@OpenToAll
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintsApi {

	private static final String EXAMPLE = """
			{"itemCode": "L01", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天", "anonymous": true}""";

	private final ComplaintManagement complaints;

	ComplaintsApi(ComplaintManagement complaints) {
		this.complaints = complaints;
	}

	@Operation(summary = "提交投诉", description = "同一个 Idempotency-Key 再次提交，得到同样的答复，不会重复登记。",
			requestBody = @RequestBody(required = true,
					description = "itemCode（可不填）、placeCode、text，以及 anonymous: true 或 contact: {name, phone}；"
							+ "photos 为上传照片得到的值，最多 6 个；nature 可为 REQUEST 诉求、REPORT 反映问题、INQUIRY 咨询建议。",
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"),
							examples = @ExampleObject(EXAMPLE))))
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Receipt> file(@PathVariable String district,
			@Parameter(description = "每件投诉一个，由提交方生成；七天内有效", required = true) @RequestHeader(name = "Idempotency-Key",
					required = false) @Nullable String key,
			@Parameter(hidden = true) InputStream body) throws IOException {
		FileComplaint asked = ComplaintBody.read(body).command(key, this.complaints::validate);
		Receipt receipt = this.complaints.file(asked);
		String address = "/api/v1/" + district + "/complaints/" + receipt.trackingCode();
		return ResponseEntity.created(URI.create(address)).cacheControl(CacheControl.noStore()).body(receipt);
	}

	@Operation(summary = "查询办理进度", description = "查询码抄错时，校验位会提示。")
	@GetMapping("/{trackingCode}")
	ResponseEntity<ComplaintProgress> track(@PathVariable String district,
			@Parameter(description = "提交时得到的查询码，大小写和连字符不限") @PathVariable String trackingCode) {
		ComplaintProgress progress = this.complaints.track(TrackingCode.parse(trackingCode));
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress);
	}

}

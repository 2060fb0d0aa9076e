package org.yidiantong.complaints.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.letters.LetterManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.tenancy.District;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of supervision letters.
 */
@Tag(name = "cases")
@SecurityRequirement(name = "client", scopes = "cases:read")
@RestController
@RequestMapping("/api/v1/{district}/cases/{id}/letters/{letter}")
class LettersApi {

	private final LetterManagement letters;

	LettersApi(LetterManagement letters) {
		this.letters = letters;
	}

	@Operation(operationId = "downloadLetter", summary = "督办函（Word）",
			description = "黄色、红色三色卡的督办函，docx 文件。letter 是卡上的函号，如 2021-12。只写隐去个人信息的摘要。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = LetterFile.DOCX, schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/document")
	ResponseEntity<byte[]> document(Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@PathVariable ComplaintId id, @Parameter(description = "函号，如 2021-12") @PathVariable String letter) {
		actor.require(Permission.CASES_READ);
		return LetterFile.document(district, letter, this.letters.document(district, actor, id, letter));
	}

	@Operation(operationId = "downloadLetterPage", summary = "督办函（PDF）", description = "同一份督办函，A4 一页的 pdf 文件。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/page")
	ResponseEntity<byte[]> page(Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@PathVariable ComplaintId id, @Parameter(description = "函号，如 2021-12") @PathVariable String letter) {
		actor.require(Permission.CASES_READ);
		return LetterFile.page(district, letter, this.letters.page(district, actor, id, letter));
	}

}

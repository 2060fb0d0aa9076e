package org.yidiantong.reporting.web;

import java.io.IOException;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.reporting.BulletinManagement;
import org.yidiantong.reporting.IssuedBulletin;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.tenancy.District;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * API of bulletins for authorised programs.
 */
@Tag(name = "reports")
@RestController
@RequestMapping("/api/v1/{district}/reports/{id}/bulletin")
class BulletinsApi {

	private final BulletinManagement bulletins;

	private final ReportManagement reports;

	BulletinsApi(BulletinManagement bulletins, ReportManagement reports) {
		this.bulletins = bulletins;
		this.reports = reports;
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "报表还在生成")
	@Operation(operationId = "downloadBulletin", summary = "下载情况通报",
			description = "docx 文件。没有印发时是按报表数据写成的草稿，可以用 Word 修改后再印发；印发后是印发的那一份，不再变化。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = BulletinFile.DOCX, schema = @Schema(type = "string", format = "binary")))
	@GetMapping
	ResponseEntity<byte[]> download(@Parameter(description = "六位区划代码") @PathVariable("district") String code,
			Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		byte[] file = this.bulletins.file(actor, id);
		return BulletinFile.of(district, this.reports.find(actor, id), this.bulletins.issued(actor, id).isPresent(),
				file);
	}

	@SecurityRequirement(name = "client", scopes = "reports:write")
	@ProblemResponse(status = 409, description = "报表还在生成，或已经印发")
	@Operation(operationId = "issueBulletin", summary = "印发情况通报",
			description = "multipart/form-data。file 是修改过的草稿（.docx，不超过 5 MB，不能有宏）；不给 file 时按草稿原样印发，number 是文号。"
					+ "印发的文件原样保存，hash 是它的 SHA-256，可以用“核验”核对。每份报表只印发一次，更正时生成新的一版。")
	@ApiResponse(responseCode = "201")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	IssuedBulletin issue(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "报表编号") @PathVariable UUID id,
			@Parameter(description = "文号，如 裕监通〔2021〕3号；不超过 40 字") @RequestParam(
					required = false) @Nullable String number,
			@Parameter(description = "修改过的草稿") @RequestPart(required = false) @Nullable MultipartFile file)
			throws IOException {
		return this.bulletins.issue(actor, id, BulletinPages.orNull(number), BulletinPages.bytes(file));
	}

}

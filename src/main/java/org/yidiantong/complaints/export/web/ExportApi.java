package org.yidiantong.complaints.export.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.District;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of lists of complaints as files.
 */
@Tag(name = "cases")
@SecurityRequirement(name = "client", scopes = "cases:read")
@RestController
@RequestMapping("/api/v1/{district}/cases")
class ExportApi {

	private static final String WHAT = "筛选条件与投诉件列表相同，不分页，最近提交的在前，最多 10 万件。"
			+ "各列为编号、状态、事项、地点、单位和日期，不含投诉内容和联系方式。每次下载记入操作日志。";

	private final ListFiles files;

	ExportApi(ListFiles files) {
		this.files = files;
	}

	@Operation(operationId = "exportComplaintsAsWorkbook", summary = "投诉件列表（xlsx）", description = WHAT)
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = ListFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
	@ProblemResponse(status = 429, description = "下载得太频繁")
	@GetMapping("/export.xlsx")
	ResponseEntity<InputStreamResource> workbook(Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@ParameterObject @ModelAttribute ComplaintListParameters asked, @Parameter(hidden = true) Locale locale) {
		return this.files.of(district, actor, asked.filter(), ListFormat.XLSX, locale);
	}

	@Operation(operationId = "exportComplaintsAsCsv", summary = "投诉件列表（CSV）", description = "UTF-8（带 BOM）。" + WHAT)
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	@ProblemResponse(status = 429, description = "下载得太频繁")
	@GetMapping("/export.csv")
	ResponseEntity<InputStreamResource> csv(Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@ParameterObject @ModelAttribute ComplaintListParameters asked, @Parameter(hidden = true) Locale locale) {
		return this.files.of(district, actor, asked.filter(), ListFormat.CSV, locale);
	}

}

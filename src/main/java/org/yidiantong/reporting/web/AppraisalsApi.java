package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.yidiantong.reporting.appraisal.Appraisal;
import org.yidiantong.reporting.appraisal.AppraisalCard;
import org.yidiantong.reporting.appraisal.AppraisalManagement;
import org.yidiantong.reporting.appraisal.AppraisalMeasure;
import org.yidiantong.reporting.appraisal.Share;
import org.yidiantong.tenancy.District;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of the yearly cards of townships and departments.
 */
@Tag(name = "reports", description = "定期报表：生成、查看、下载")
@RestController
@RequestMapping("/api/v1/{district}/appraisals")
class AppraisalsApi {

	private final AppraisalManagement appraisals;

	private final AppraisalWorkbook workbook;

	AppraisalsApi(AppraisalManagement appraisals, AppraisalWorkbook workbook) {
		this.appraisals = appraisals;
		this.workbook = workbook;
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 404, description = "没有这一年")
	@Operation(operationId = "listAppraisals", summary = "年度考核",
			description = "各乡镇街、区直部门一年的情况，当年的到现在为止；按区划顺序，不排名。shares 是百分率和它的基数 n，代码为 onTimeRate、"
					+ "satisfactionRate、disclosureTimeliness、sweepTimeliness；没有时 rate 为 null。区县没有设置权重时没有 score。")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	Answer list(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "年份，不填为今年",
					schema = @Schema(type = "string", pattern = "[0-9]{4}", example = "2021")) @RequestParam(
							required = false) @Nullable String year) {
		return Answer.of(this.appraisals.of(actor, AppraisalPages.year(year)));
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 404, description = "没有这一年")
	@Operation(operationId = "downloadAppraisals", summary = "年度考核（Excel）",
			description = "xlsx 文件，每个乡镇街、区直部门一行，内容与列表相同；没有的为空格。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = AppraisalWorkbook.XLSX,
					schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/workbook")
	ResponseEntity<byte[]> workbook(@Parameter(description = "六位区划代码") @PathVariable("district") String code,
			Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "年份，不填为今年",
					schema = @Schema(type = "string", pattern = "[0-9]{4}", example = "2021")) @RequestParam(
							required = false) @Nullable String year) {
		return this.workbook.of(district, this.appraisals.download(actor, AppraisalPages.year(year)));
	}

	/**
	 * The cards of a year.
	 *
	 * @param weights weights of the score in per cent, by code; empty without a score
	 */
	record Answer(int year, LocalDate from, LocalDate to, Map<String, Integer> weights, List<Card> items) {

		static Answer of(Appraisal all) {
			Map<String, Integer> weights = new LinkedHashMap<>();
			all.weights().forEach((measure, weight) -> weights.put(measure.code(), weight));
			return new Answer(all.year(), all.from(), all.to(), weights, all.cards().stream().map(Card::of).toList());
		}

	}

	/**
	 * The card of a township or department.
	 */
	record Card(String group, String code, String name, Map<String, Rate> shares, long closed, long overdue,
			@Nullable BigDecimal returnRate, @Nullable BigDecimal meanHandlingDays, @Nullable Long findings,
			@Nullable BigDecimal score, @Nullable BigDecimal lastYearScore) {

		static Card of(AppraisalCard card) {
			Map<String, Rate> shares = new LinkedHashMap<>();
			for (AppraisalMeasure measure : card.shares().keySet()) {
				Share share = card.share(measure);
				shares.put(measure.code(), new Rate(share.rate(), share.n()));
			}
			return new Card(card.group().code(), card.code(), card.name(), shares, card.closed(), card.overdue(),
					card.returnRate(), card.meanHandlingDays(), card.findings(), card.score(), card.lastYearScore());
		}

	}

	/**
	 * A rate in per cent and what it is of.
	 */
	record Rate(@Nullable BigDecimal rate, long n) {
	}

}

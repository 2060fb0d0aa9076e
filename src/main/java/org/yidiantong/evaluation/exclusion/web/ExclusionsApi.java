package org.yidiantong.evaluation.exclusion.web;

import java.net.URI;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.evaluation.exclusion.ExclusionManagement;
import org.yidiantong.evaluation.exclusion.RatingExclusion;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of ratings that do not count. A program proposes; a person decides, on the page.
 */
@Tag(name = "ratings", description = "不计入满意率的评价，供数据对接")
@SecurityRequirement(name = "client", scopes = "cases:desk")
@RestController
@RequestMapping(path = "/api/v1/{district}/rating-exclusions", produces = MediaType.APPLICATION_JSON_VALUE)
class ExclusionsApi {

	private final ExclusionManagement exclusions;

	ExclusionsApi(ExclusionManagement exclusions) {
		this.exclusions = exclusions;
	}

	@Operation(operationId = "proposeExclusion", summary = "申请不计入恶意评价",
			description = "凭证据申请一个评价不计入满意率，由领导在页面上审定。同意的从审定时起不计入，以前的报表不变。评价本身不删除、不更改。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "申请的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "已经申请过，或者不是计入满意率的评价")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RatingExclusion> propose(@PathVariable String district, Actor actor, ExclusionRequest request) {
		RatingExclusion proposed = this.exclusions.propose(actor, request.command());
		return ResponseEntity.created(URI.create("/api/v1/" + district + "/rating-exclusions/" + proposed.id()))
			.cacheControl(CacheControl.noStore())
			.body(proposed);
	}

	@Operation(operationId = "listExclusions", summary = "不计入的评价列表", description = "最近申请的在前。")
	@GetMapping
	Page<RatingExclusion> list(Actor actor, PageRequest page) {
		return this.exclusions.list(actor, page);
	}

	@Operation(operationId = "findExclusion", summary = "一个不计入评价的申请", description = "理由、证据、审定和撤回的情况。")
	@GetMapping("/{id}")
	ResponseEntity<RatingExclusion> find(Actor actor, @PathVariable UUID id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.exclusions.find(actor, id));
	}

	@Operation(operationId = "takeExclusionBack", summary = "撤回不计入", description = "还没有审定的，撤回申请；已经不计入的，从现在起恢复计入。")
	@ProblemResponse(status = 409, description = "已经撤回，或者没有同意")
	@PostMapping(path = "/{id}/take-back", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RatingExclusion> takeBack(Actor actor, @PathVariable UUID id, TakeBackRequest request) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.exclusions.takeBack(actor, id, request.note()));
	}

}

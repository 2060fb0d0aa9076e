package org.yidiantong.checklist.adaptation.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.adaptation.Adaptation;
import org.yidiantong.checklist.adaptation.AdaptationAction;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adaptation.AdaptationUnknown;
import org.yidiantong.checklist.adaptation.AdaptationView;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of adaptations of flows for authorised programs. They write and submit; people
 * approve.
 */
@Tag(name = "adaptations", description = "流程取舍：乡镇（街道）、村（社区）对办理流程的改动，供数据对接")
@SecurityRequirement(name = "client", scopes = "flows:write")
@RestController
@RequestMapping(path = "/api/v1/{district}/adaptations", produces = MediaType.APPLICATION_JSON_VALUE)
class AdaptationsApi {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private final AdaptationManagement adaptations;

	AdaptationsApi(AdaptationManagement adaptations) {
		this.adaptations = adaptations;
	}

	@Operation(operationId = "listAdaptations", summary = "流程取舍列表", description = "全部流程取舍，先起草的在前。")
	@GetMapping
	Page<AdaptationAnswer> list(Actor actor, PageRequest page) {
		actor.require(Permission.FLOWS_ADAPT);
		List<AdaptationAnswer> all = this.adaptations.list(actor)
			.stream()
			.map(AdaptationAnswer::of)
			.sorted(Comparator.comparing((one) -> one.id().toString()))
			.toList();
		return Page.cut(all, page, ID, (one) -> one.id().toString());
	}

	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", required = true, description = "取舍的版本，修改和提交时放进 If-Match",
					schema = @Schema(type = "string")))
	@Operation(operationId = "findAdaptation", summary = "一项流程取舍",
			description = "ETag 是它的版本。steps 是取舍后的流程；清单变了、合不上时为空。")
	@GetMapping("/{id}")
	ResponseEntity<AdaptationAnswer> find(Actor actor, @PathVariable String id) {
		actor.require(Permission.FLOWS_ADAPT);
		return answer(ResponseEntity.ok(), this.adaptations.find(actor, known(id)));
	}

	@ApiResponse(responseCode = "201",
			headers = {
					@Header(name = "ETag", required = true, description = "取舍的版本", schema = @Schema(type = "string")),
					@Header(name = "Location", required = true, description = "取舍的地址",
							schema = @Schema(type = "string")) })
	@ProblemResponse(status = 409, description = "这个地方对这一事项已有一项取舍正在起草或待审批")
	@Operation(operationId = "beginAdaptation", summary = "起草流程取舍",
			description = "违反的每一条规则都在 errors 中列出：法定的步骤、时限不能略去或放宽，最短的不能缩短，最长的不能延长。")
	@PostMapping
	ResponseEntity<AdaptationAnswer> begin(@PathVariable String district, Actor actor, AdaptationRequest request,
			BodyErrors errors) {
		actor.require(Permission.FLOWS_ADAPT);
		errors.refuseWith(() -> AdaptationPaths.inBody(this.adaptations.errors(actor, request.command())));
		Adaptation begun = AdaptationPaths.refusing(() -> this.adaptations.begin(actor, request.command()));
		URI location = URI.create("/api/v1/" + district + "/adaptations/" + begun.id());
		return answer(ResponseEntity.status(HttpStatus.CREATED).location(location),
				this.adaptations.find(actor, begun.id()));
	}

	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", required = true, description = "新的版本", schema = @Schema(type = "string")))
	@ConditionalWrite
	@Operation(operationId = "saveAdaptation", summary = "修改流程取舍", description = "起草中和未同意的可以修改；地方和事项不变。")
	@PutMapping("/{id}")
	ResponseEntity<AdaptationAnswer> save(Actor actor, @PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			AdaptationRequest request, BodyErrors errors) {
		actor.require(Permission.FLOWS_ADAPT);
		int revision = Revision.of(ifMatch);
		errors.refuseWith(List::of);
		AdaptationPaths.refusing(() -> this.adaptations.save(actor, known(id), revision, request.command()));
		return answer(ResponseEntity.ok(), this.adaptations.find(actor, known(id)));
	}

	@ConditionalWrite
	@Operation(operationId = "submitAdaptation", summary = "提交审批", description = "村（社区）的由乡镇（街道）或区里审批，乡镇（街道）的由区里审批。")
	@PostMapping("/{id}/submit")
	ResponseEntity<AdaptationAnswer> submit(Actor actor, @PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			AdaptationNote note) {
		return act(actor, id, ifMatch, AdaptationAction.SUBMIT, note);
	}

	@ConditionalWrite
	@Operation(operationId = "endAdaptation", summary = "撤销流程取舍", description = "撤销后仍按上一级的流程办理。")
	@PostMapping("/{id}/end")
	ResponseEntity<AdaptationAnswer> end(Actor actor, @PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			AdaptationNote note) {
		return act(actor, id, ifMatch, AdaptationAction.END, note);
	}

	private ResponseEntity<AdaptationAnswer> act(Actor actor, String id, @Nullable String ifMatch,
			AdaptationAction action, AdaptationNote note) {
		actor.require(Permission.FLOWS_ADAPT);
		this.adaptations.act(actor, known(id), Revision.of(ifMatch), action, note.text());
		return answer(ResponseEntity.ok(), this.adaptations.find(actor, known(id)));
	}

	private static ResponseEntity<AdaptationAnswer> answer(ResponseEntity.BodyBuilder answer, AdaptationView view) {
		return answer.eTag(Revision.tag(view.adaptation().revision()))
			.cacheControl(CacheControl.noStore())
			.body(AdaptationAnswer.of(view));
	}

	private static UUID known(String id) {
		if (!ID.matcher(id).matches()) {
			throw new AdaptationUnknown();
		}
		return UUID.fromString(id);
	}

}

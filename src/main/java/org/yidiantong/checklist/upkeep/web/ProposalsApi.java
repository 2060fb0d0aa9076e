package org.yidiantong.checklist.upkeep.web;

import java.net.URI;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.upkeep.ProposalManagement;
import org.yidiantong.checklist.upkeep.ProposalState;
import org.yidiantong.checklist.upkeep.ProposalView;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.NewId;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of proposals to change the list.
 */
@Tag(name = "checklist", description = "小微权力清单")
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
class ProposalsApi {

	private final ProposalManagement proposals;

	ProposalsApi(ProposalManagement proposals) {
		this.proposals = proposals;
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "listProposals", summary = "清单调整建议", description = "能看到的建议，最近的在前。")
	@GetMapping
	Page<ProposalLine> list(Actor actor,
			@Parameter(description = "只看这种状态的") @RequestParam(required = false) @Nullable ProposalState state,
			PageRequest page) {
		return this.proposals.list(actor, state, page).map(ProposalLine::of);
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "findProposal", summary = "一条建议", description = "ETag 是它的版本；actions 是现在能做的操作。")
	@GetMapping("/{id}")
	ResponseEntity<ProposalAnswer> find(Actor actor, @PathVariable UUID id) {
		return answer(this.proposals.find(actor, id));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "writeProposal", summary = "拟写建议", description = "建议先是草稿，提交后由区县管理员决定。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "建议的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "未决定的建议已达上限")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ProposalAnswer> write(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			ProposalRequest request) {
		ProposalView view = this.proposals.write(actor, NewId.next(), request.command());
		return ResponseEntity
			.created(URI.create("/api/v1/" + district + "/checklist/proposals/" + view.proposal().id()))
			.eTag(Revision.tag(view.proposal().revision()))
			.cacheControl(CacheControl.noStore())
			.body(ProposalAnswer.of(view));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "editProposal", summary = "修改草稿", description = "以新的内容代替原来的。")
	@ConditionalWrite
	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ProposalAnswer> edit(Actor actor, @PathVariable UUID id, ProposalRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.proposals.edit(actor, id, Revision.of(ifMatch), request.command()));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "submitProposal", summary = "提交建议", description = "送区县管理员决定。")
	@ConditionalWrite
	@PostMapping("/{id}/submit")
	ResponseEntity<ProposalAnswer> submit(Actor actor, @PathVariable UUID id, EmptyRequest nothing,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.proposals.submit(actor, id, Revision.of(ifMatch)));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@Operation(operationId = "withdrawProposal", summary = "撤回建议", description = "作出决定以前可以撤回。")
	@ConditionalWrite
	@PostMapping("/{id}/withdraw")
	ResponseEntity<ProposalAnswer> withdraw(Actor actor, @PathVariable UUID id, EmptyRequest nothing,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.proposals.withdraw(actor, id, Revision.of(ifMatch)));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:write")
	@Operation(operationId = "acceptProposal", summary = "采纳建议", description = "留待下一版清单；不改动现行清单。")
	@ConditionalWrite
	@PostMapping(path = "/{id}/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ProposalAnswer> accept(Actor actor, @PathVariable UUID id, DecisionRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.proposals.accept(actor, id, Revision.of(ifMatch), request.note()));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:write")
	@Operation(operationId = "refuseProposal", summary = "不采纳建议", description = "说明理由，告知提出单位。")
	@ConditionalWrite
	@PostMapping(path = "/{id}/refuse", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ProposalAnswer> refuse(Actor actor, @PathVariable UUID id, DecisionRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.proposals.refuse(actor, id, Revision.of(ifMatch), request.note()));
	}

	private static ResponseEntity<ProposalAnswer> answer(ProposalView view) {
		return ResponseEntity.ok()
			.eTag(Revision.tag(view.proposal().revision()))
			.cacheControl(CacheControl.noStore())
			.body(ProposalAnswer.of(view));
	}

}

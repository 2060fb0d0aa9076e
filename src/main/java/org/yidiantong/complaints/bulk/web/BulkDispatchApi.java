package org.yidiantong.complaints.bulk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.complaints.bulk.BulkDispatchManagement;
import org.yidiantong.complaints.bulk.DispatchComplaints;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.operations.OutsideTransaction;
import org.yidiantong.identity.Actor;
import org.yidiantong.site.RefusalTexts;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of dispatching several complaints at once.
 */
@Tag(name = "cases")
@RestController
class BulkDispatchApi {

	private final BulkDispatchManagement dispatches;

	private final RefusalTexts refusals;

	BulkDispatchApi(BulkDispatchManagement dispatches, RefusalTexts refusals) {
		this.dispatches = dispatches;
		this.refusals = refusals;
	}

	@SecurityRequirement(name = "client", scopes = "cases:desk")
	@Operation(operationId = "dispatchComplaints", summary = "批量受理并转办",
			description = "用同一条研判意见受理并转办多件；每件单独办理，一件办不了不影响其他件。"
					+ "状态不对、查看之后有了变化、应当回避、要先看内容的不转办，原因写在它的结果里。同一请求再发一次，不会再办一遍。")
	@OutsideTransaction
	@PostMapping(path = "/api/v1/{district}/cases/bulk-dispatch", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<BulkDispatchAnswer> dispatch(@Parameter(description = "六位区划代码") @PathVariable String district,
			Actor actor, BulkDispatchRequest request, BodyErrors errors) {
		DispatchComplaints command = request.command();
		errors.refuseWith(() -> this.dispatches.errors(command));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(BulkDispatchAnswer.of(this.dispatches.dispatch(actor, command), this.refusals));
	}

}

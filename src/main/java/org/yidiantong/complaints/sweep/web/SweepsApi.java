package org.yidiantong.complaints.sweep.web;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.sweep.SelfCheckManagement;
import org.yidiantong.complaints.sweep.SelfCheckView;
import org.yidiantong.complaints.sweep.SweepFilter;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.complaints.sweep.SweepView;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.UnitCode;

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
 * API of sweeps.
 */
@Tag(name = "sweeps", description = "举一反三自查，供数据对接")
@RestController
@RequestMapping(path = "/api/v1/{district}", produces = MediaType.APPLICATION_JSON_VALUE)
class SweepsApi {

	private final SweepManagement sweeps;

	private final SelfCheckManagement checks;

	SweepsApi(SweepManagement sweeps, SelfCheckManagement checks) {
		this.sweeps = sweeps;
		this.checks = checks;
	}

	@SecurityRequirement(name = "client", scopes = "cases:desk")
	@Operation(operationId = "openSweep", summary = "发起举一反三",
			description = "由已答复（待审核、待办结）或者已办结的投诉件发起，请有关单位自查同一事项。"
					+ "places 可以填村（社区）、乡镇街（其中全部村和社区）或者六位区划代码（全部）。单位只看到事项和要查什么，看不到投诉件。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "自查的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "投诉件的状态不能发起，或者这些单位都还有同一件的自查没有报")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(path = "/cases/{id}/sweeps", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SweepView> open(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@PathVariable ComplaintId id, SweepRequest request) {
		SweepView opened = this.sweeps.open(actor, id, request.command());
		return ResponseEntity.created(URI.create("/api/v1/" + district + "/sweeps/" + opened.id()))
			.cacheControl(CacheControl.noStore())
			.body(opened);
	}

	@SecurityRequirement(name = "client", scopes = "cases:read")
	@Operation(operationId = "listSweeps", summary = "举一反三列表", description = "能看到的自查，最近发起的在前。")
	@GetMapping("/sweeps")
	Page<SweepView> list(Actor actor,
			@Parameter(description = "事项编号") @RequestParam(required = false) @Nullable ItemCode item,
			@Parameter(description = "发起它的投诉件") @RequestParam(required = false) @Nullable ComplaintId complaint,
			@Parameter(description = "只要有单位逾期未报的") @RequestParam(defaultValue = "false") boolean overdue,
			PageRequest page) {
		return this.sweeps.list(actor, new SweepFilter(item, complaint, overdue), page);
	}

	@SecurityRequirement(name = "client", scopes = "cases:read")
	@Operation(operationId = "findSweep", summary = "一次举一反三", description = "合计和要查的内容。")
	@GetMapping("/sweeps/{id}")
	ResponseEntity<SweepView> find(Actor actor, @PathVariable SweepId id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.sweeps.find(actor, id));
	}

	@SecurityRequirement(name = "client", scopes = "cases:read")
	@Operation(operationId = "listSelfChecks", summary = "各单位的自查", description = "还没有报的在前。revision 报结果时放进 If-Match。")
	@GetMapping("/sweeps/{id}/checks")
	ResponseEntity<List<SelfCheckView>> checks(Actor actor, @PathVariable SweepId id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.sweeps.checks(actor, id));
	}

	@SecurityRequirement(name = "client", scopes = "cases:handle")
	@Operation(operationId = "returnSelfCheck", summary = "报自查结果",
			description = "查了多少处、发现多少处、整改多少处，写全部的数。还没有全部整改的，可以再报。")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", description = "新的版本", required = true, schema = @Schema(type = "string")))
	@ProblemResponse(status = 409, description = "已经报过全部整改")
	@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
	@ProblemResponse(status = 428, description = "缺少 If-Match")
	@PostMapping(path = "/sweeps/{id}/checks/{unit}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SelfCheckView> report(Actor actor, @PathVariable SweepId id,
			@Parameter(description = "单位编码") @PathVariable UnitCode unit, SelfCheckRequest request,
			@Parameter(description = "自查的 revision") @RequestHeader(name = "If-Match",
					required = false) @Nullable String ifMatch) {
		SelfCheckView returned = this.checks.report(actor, id, unit, request.command(Revision.of(ifMatch)));
		return ResponseEntity.ok()
			.eTag(Revision.tag(returned.revision()))
			.cacheControl(CacheControl.noStore())
			.body(returned);
	}

}

package org.yidiantong.checklist.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.site.Revalidated;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the version of a district's list in effect today, and its items, sorted by code.
 */
@OpenToAll
@Tag(name = "checklist", description = "小微权力清单")
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist", produces = MediaType.APPLICATION_JSON_VALUE)
class ChecklistApi {

	private static final Pattern ITEM_CODE = Pattern.compile("[A-Z][0-9]{2,3}");

	private static final String VERSION = "清单版本，如 2021.1；默认为今天施行的版本";

	private final ChecklistManagement checklists;

	private final ChecklistSearch search;

	private final OrganizationManagement organization;

	private final LocalFlows flows;

	ChecklistApi(ChecklistManagement checklists, ChecklistSearch search, OrganizationManagement organization,
			LocalFlows flows) {
		this.flows = flows;
		this.checklists = checklists;
		this.search = search;
		this.organization = organization;
	}

	@Operation(operationId = "findChecklist", summary = "清单及其事项", description = "默认为今天施行的版本；事项按编号排序，可按大类、组别、地点、词筛选。")
	@Revalidated(parameters = { "version", "category", "group", "place", "q", "limit", "after" })
	@GetMapping
	ChecklistPage checklist(@PathVariable String district,
			@Parameter(description = VERSION) @RequestParam(required = false) @Nullable String version,
			@Parameter(description = "大类编码，如 C1") @RequestParam(required = false) @Nullable String category,
			@Parameter(description = "组别：COLLECTIVE 集体管理，SERVICE 便民服务") @RequestParam(
					required = false) @Nullable String group,
			@Parameter(description = "村、社区或乡镇街的编码") @RequestParam(required = false) @Nullable String place,
			@Parameter(description = "事项的名称、范围或生活事件中的词，或拼音首字母") @RequestParam(required = false) @Nullable String q,
			PageRequest page) {
		Checklist checklist = (version == null) ? this.checklists.current() : this.checklists.version(version);
		ItemQuery query = new ItemQuery(category, group, place);
		Set<ItemCode> found = this.search.items(checklist.version(), q);
		List<ItemSummary> items = this.checklists
			.items(checklist.version(), query.filter(checklist, (code) -> this.organization.place(code).isPresent()))
			.stream()
			.filter((item) -> found == null || found.contains(item.code()))
			.sorted(Comparator.comparing(ItemSummary::code))
			.toList();
		return ChecklistPage.of(checklist, Page.cut(items, page, ITEM_CODE, (item) -> item.code().value()));
	}

	@ProblemResponse(status = 409, description = "这个地点的责任单位尚未确定")
	@ProblemResponse(status = 422, description = "这个事项不适用于所给的地点")
	@Operation(operationId = "findItem", summary = "一个事项的全部内容",
			description = "给出地点时，同时给出该地点的承办、监督单位；当地对流程有取舍的，steps 是当地的流程，adaptation 说明哪里不同。")
	@Revalidated(parameters = { "version", "place" })
	@GetMapping("/items/{code}")
	ItemAnswer item(@PathVariable String district, @Parameter(description = "事项编号，如 B01") @PathVariable String code,
			@Parameter(description = VERSION) @RequestParam(required = false) @Nullable String version,
			@Parameter(description = "村、社区或乡镇街的编码") @RequestParam(required = false) @Nullable String place) {
		String asked = ((version == null) ? this.checklists.current() : this.checklists.version(version)).version();
		Item item = ItemCode.read(code)
			.flatMap((one) -> this.checklists.item(asked, one))
			.orElseThrow(() -> new ItemUnknown(code));
		if (place == null) {
			return ItemAnswer.of(item, FlowChartPages.path(district, asked, item.code()), null, null);
		}
		PlaceCode where = known(place);
		Routing routing = this.checklists.route(item, where);
		LocalFlow local = asked.equals(this.checklists.current().version()) ? this.flows.at(item, where).orElse(null)
				: null;
		String chart = (local == null) ? FlowChartPages.path(district, asked, item.code())
				: FlowChartPages.path(district, item.code(), where);
		return ItemAnswer.of((local == null) ? item : local.item(), chart, routing, local);
	}

	private static PlaceCode known(String place) {
		return PlaceCode.read(place).orElseThrow(() -> new PlaceUnknown(place));
	}

}

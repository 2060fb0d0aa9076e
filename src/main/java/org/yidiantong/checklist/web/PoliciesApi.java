package org.yidiantong.checklist.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.BenefitManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.site.Revalidated;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The policies of a district, sorted by id.
 */
@OpenToAll
@Tag(name = "policies", description = "惠民政策")
@RestController
@RequestMapping(path = "/api/v1/{district}/policies", produces = MediaType.APPLICATION_JSON_VALUE)
class PoliciesApi {

	private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*");

	private final BenefitManagement benefits;

	private final ChecklistSearch search;

	PoliciesApi(BenefitManagement benefits, ChecklistSearch search) {
		this.benefits = benefits;
		this.search = search;
	}

	@Operation(operationId = "findPolicies", summary = "惠民政策", description = "按编号排序，包括已失效的；可按词、按事项的沿革编号、按是否失效筛选。")
	@Revalidated(parameters = { "q", "item", "lapsed", "limit", "after" })
	@GetMapping
	Page<PolicyAnswer> policies(@PathVariable String district,
			@Parameter(description = "名称、内容或生活事件中的词，或拼音首字母") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "事项的沿革编号，如 anhui/B16") @RequestParam(required = false) @Nullable String item,
			@Parameter(description = "true 只要已失效的，false 只要未失效的") @RequestParam(
					required = false) @Nullable Boolean lapsed,
			PageRequest page) {
		Set<String> found = (q == null) ? null : this.search.policies(SearchQuery.of(q));
		List<PolicyAnswer> all = this.benefits.all()
			.stream()
			.filter((one) -> found == null || found.contains(one.id()))
			.filter((one) -> item == null || one.items().contains(item))
			.map(this::answer)
			.filter((one) -> lapsed == null || lapsed == one.lapsed())
			.sorted(Comparator.comparing(PolicyAnswer::id))
			.toList();
		return Page.cut(all, page, ID, PolicyAnswer::id);
	}

	@Operation(operationId = "findPolicy", summary = "一项惠民政策", description = "文件、标准、条件、要带什么、到哪里办，以及有效期；已失效的也可查看。")
	@Revalidated
	@GetMapping("/{id}")
	PolicyAnswer policy(@PathVariable String district,
			@Parameter(description = "编号，如 OLD_AGE_ALLOWANCE") @PathVariable String id) {
		return answer(this.benefits.find(id));
	}

	private PolicyAnswer answer(Benefit benefit) {
		return PolicyAnswer.of(benefit, this.benefits.hasLapsed(benefit));
	}

}

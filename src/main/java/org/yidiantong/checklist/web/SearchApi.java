package org.yidiantong.checklist.web;

import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchHits;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds items and places by words.
 */
@OpenToAll
@Tag(name = "checklist", description = "小微权力清单")
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist/search", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchApi {

	private static final Pattern RANK = Pattern.compile("[0-9]{9}");

	private final ChecklistSearch search;

	SearchApi(ChecklistSearch search) {
		this.search = search;
	}

	@Operation(operationId = "search", summary = "查事项和地点",
			description = "按名称、范围、生活事件或拼音首字母查找，最符合的在前；几个词用空格隔开，都要符合。全角、大小写、繁体、中文数字不影响结果。")
	@GetMapping
	SearchAnswer search(@PathVariable String district,
			@Parameter(description = "要查的词，如 低保、db、生孩子；只看前 200 个字") @RequestParam String q, PageRequest page) {
		SearchHits found = this.search.find(SearchQuery.of(q));
		return SearchAnswer.of(Page.cut(found.hits(), page, RANK, SearchHit::rank), found.similar());
	}

}

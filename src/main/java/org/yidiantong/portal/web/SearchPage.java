package org.yidiantong.portal.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchHits;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The answer to the search box. Without a result it leads on to life events, to filing
 * and to the telephone.
 */
@Controller
class SearchPage {

	private static final int LINES = 20;

	private static final Pattern RANK = Pattern.compile("[0-9]{9}");

	private final ChecklistSearch search;

	private final DistrictManagement districts;

	SearchPage(ChecklistSearch search, DistrictManagement districts) {
		this.search = search;
		this.districts = districts;
	}

	@CitizenPage(kept = false, parameters = { "q", "after" })
	@GetMapping("/{district:[0-9]{6}}/search")
	String find(@PathVariable String district, @RequestParam(required = false) @Nullable String q, PageRequest page,
			Model model) {
		SearchQuery query = SearchQuery.of(q);
		SearchHits found = query.isEmpty() ? SearchHits.NONE : this.search.find(query);
		Page<SearchHit> part = Page.cut(found.hits(), page.atMost(LINES), RANK, SearchHit::rank);
		model.addAttribute("searched", query.typed());
		model.addAttribute("total", found.hits().size());
		model.addAttribute("similar", found.similar());
		model.addAttribute("hits", part.items().stream().map((hit) -> SearchHitView.of(hit, query)).toList());
		model.addAttribute("next", part.next());
		model.addAttribute("lifeEvents", this.search.lifeEvents());
		model.addAttribute("contactPoint", this.districts.settings().contact());
		return "portal/search";
	}

}

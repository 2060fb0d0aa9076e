package org.yidiantong.checklist.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.Routing;
import org.yidiantong.http.Page;
import org.yidiantong.http.PageRequest;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The version of a district's list that counts today, and its items, by code.
 */
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist", produces = MediaType.APPLICATION_JSON_VALUE)
class ChecklistApi {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	ChecklistApi(ChecklistManagement checklists, OrganizationManagement organization) {
		this.checklists = checklists;
		this.organization = organization;
	}

	@GetMapping
	ChecklistPage checklist(@PathVariable String district, @RequestParam(required = false) @Nullable String category,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String place, PageRequest page) {
		Checklist checklist = this.checklists.current();
		AskedItems asked = new AskedItems(category, group, place);
		List<ItemSummary> items = this.checklists
			.items(asked.filter(checklist, (code) -> this.organization.place(code).isPresent()))
			.stream()
			.sorted(Comparator.comparing(ItemSummary::code))
			.toList();
		return ChecklistPage.of(checklist, Page.cut(items, page, ItemSummary::code));
	}

	@GetMapping("/items/{code}")
	ItemAnswer item(@PathVariable String district, @PathVariable String code,
			@RequestParam(required = false) @Nullable String place) {
		Item item = this.checklists.item(code).orElseThrow(() -> new ItemUnknown(code));
		Routing routing = (place == null) ? null : this.checklists.route(code, place);
		return ItemAnswer.of(item, routing);
	}

}

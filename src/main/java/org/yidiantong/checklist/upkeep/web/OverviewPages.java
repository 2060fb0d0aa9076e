package org.yidiantong.checklist.upkeep.web;

import java.util.List;

import org.yidiantong.checklist.upkeep.ItemOverview;
import org.yidiantong.checklist.upkeep.OverviewManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The administrator's page of how the items of the list stand.
 */
@Controller
class OverviewPages {

	private final OverviewManagement overview;

	OverviewPages(OverviewManagement overview) {
		this.overview = overview;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/checklist/items")
	String items(@PathVariable String district, Actor actor, Model model) {
		List<ItemOverview> items = this.overview.items(actor);
		model.addAttribute("items", items);
		model.addAttribute("quiet", items.stream().filter(ItemOverview::isQuiet).count());
		model.addAttribute("lapsed", items.stream().filter((one) -> !one.lapsed().isEmpty()).count());
		model.addAttribute("unled", items.stream().filter((one) -> !one.led()).count());
		return "checklist/items";
	}

}

package org.yidiantong.portal.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.BenefitManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemNotOfferedHere;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.ResponsibilityUnsettled;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of an item: its steps, its legal basis, and who is in charge at the reader's
 * place.
 */
@Controller
class ItemPage {

	private final ChecklistManagement checklists;

	private final BenefitManagement benefits;

	private final OrganizationManagement organization;

	private final ItemPageModel items;

	private final LocalFlows flows;

	ItemPage(ChecklistManagement checklists, BenefitManagement benefits, OrganizationManagement organization,
			ItemPageModel items, LocalFlows flows) {
		this.flows = flows;
		this.benefits = benefits;
		this.checklists = checklists;
		this.organization = organization;
		this.items = items;
	}

	@CitizenPage(parameters = "place")
	@GetMapping("/{district:[0-9]{6}}/items/{code}")
	String show(@PathVariable String district, @PathVariable String code,
			@RequestParam(name = "place", required = false) @Nullable String asked, Locale locale, Model model) {
		Item item = ItemCode.read(code).flatMap(this.checklists::item).orElseThrow(() -> new ItemUnknown(code));
		OrganizationChart chart = this.organization.chart();
		PageLocation where = PageLocation.of(this.organization, chart, asked);
		where.describe(model);
		model.addAttribute("fileable", true);
		model.addAttribute("policies",
				this.benefits.ofItem(item.lineage()).stream().filter((one) -> !this.benefits.hasLapsed(one)).toList());
		LocalFlow local = (where.place() == null) ? null : this.flows.at(item, where.place().code()).orElse(null);
		model.addAttribute("local", local);
		this.items.describe((local == null) ? item : local.item(), locale, model);
		route(item, where.place(), model);
		model.addAttribute("choices", PlaceChoice.of(chart, item.appliesTo()));
		return "portal/item";
	}

	private void route(Item item, @Nullable Place place, Model model) {
		if (place == null) {
			return;
		}
		try {
			model.addAttribute("routing", this.checklists.route(item.code(), place.code()));
		}
		catch (ItemNotOfferedHere notHere) {
			model.addAttribute("unrouted", "portal.item.notoffered");
		}
		catch (PlaceUnknown closed) {
			model.addAttribute("unrouted", "portal.item.closed");
		}
		catch (ResponsibilityUnsettled unsettled) {
			model.addAttribute("unrouted", "portal.item.unsettled");
		}
	}

}

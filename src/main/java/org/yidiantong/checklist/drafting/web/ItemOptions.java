package org.yidiantong.checklist.drafting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * What the drop-downs of the form of an item offer, each by the name that people know.
 */
@Component
class ItemOptions {

	private static final List<String> PORTFOLIOS = List.of("PARTY", "CIVIL", "AGRI", "FINANCE", "BUILD", "HEALTH",
			"LEGAL", "CULTURE");

	private final DraftManagement drafts;

	private final OrganizationManagement organization;

	ItemOptions(DraftManagement drafts, OrganizationManagement organization) {
		this.drafts = drafts;
		this.organization = organization;
	}

	/** The options for an item of a list. */
	Options of(Actor actor, JsonNode list) {
		Map<String, String> categories = new LinkedHashMap<>();
		list.path("categories")
			.forEach((one) -> categories.put(one.path("code").asString(), one.path("name").asString()));
		OrganizationChart chart = this.organization.chart();
		Map<String, String> functions = new TreeMap<>();
		chart.functions()
			.forEach((function) -> functions.put(function,
					chart.departmentFor(function).map(Unit::name).orElse(function)));
		return new Options(categories, functions, policies(this.drafts.knownItems(actor)), PORTFOLIOS);
	}

	private static Map<String, String> policies(List<Item> items) {
		Map<String, String> policies = new TreeMap<>();
		items.stream()
			.flatMap((item) -> item.basis().stream())
			.forEach((basis) -> policies.put(basis.policy(), name(basis)));
		return policies;
	}

	/** Versions of one document have one title; the year tells them apart. */
	private static String name(Basis basis) {
		return "《" + basis.title() + "》（" + basis.inForceFrom().getYear() + "）";
	}

	/**
	 * Names by code.
	 */
	record Options(Map<String, String> categories, Map<String, String> functions, Map<String, String> policies,
			List<String> portfolios) {
	}

}

package org.yidiantong.evaluation.web;

import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.RatingLine;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.yidiantong.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of ratings within an officer's responsibility.
 */
@Controller
class RatingsPage {

	private final CallBackManagement callBacks;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	RatingsPage(CallBackManagement callBacks, OrganizationManagement organization, BusinessClock clock) {
		this.callBacks = callBacks;
		this.organization = organization;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/ratings")
	String list(@PathVariable String district, @RequestParam(defaultValue = "ALL") RatingFilter show, Actor actor,
			PageRequest part, Model model) {
		Page<RatingLine> page = this.callBacks.ratings(actor, show, part);
		model.addAttribute("page", page);
		model.addAttribute("show", show);
		model.addAttribute("filters", List.of(RatingFilter.values()));
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("sampling", actor.isDistrictWide());
		model.addAttribute("excludes", actor.isDistrictWide() && actor.may(Permission.CASES_DISPATCH));
		model.addAttribute("chart", this.organization.chart());
		return "evaluation/ratings";
	}

}

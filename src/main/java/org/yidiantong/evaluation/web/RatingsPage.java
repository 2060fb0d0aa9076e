package org.yidiantong.evaluation.web;

import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.RatingLine;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ratings in an officer's reach.
 */
@Controller
class RatingsPage {

	private final CallBackManagement callBacks;

	private final Naming naming;

	RatingsPage(CallBackManagement callBacks, Naming naming) {
		this.callBacks = callBacks;
		this.naming = naming;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/ratings")
	String list(@PathVariable String district, @RequestParam(defaultValue = "ALL") RatingFilter show, Actor actor,
			PageRequest part, Model model) {
		Page<RatingLine> page = this.callBacks.ratings(actor, show, part);
		model.addAttribute("page", page);
		model.addAttribute("show", show);
		model.addAttribute("filters", List.of(RatingFilter.values()));
		model.addAttribute("today", this.naming.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("names", this.naming.names());
		return "evaluation/ratings";
	}

}

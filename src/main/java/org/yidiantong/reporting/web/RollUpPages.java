package org.yidiantong.reporting.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.reporting.rollup.PublishedCount;
import org.yidiantong.reporting.rollup.PublishedRate;
import org.yidiantong.reporting.rollup.RollUpManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page with the figures of a city or province over its districts. A district sees
 * what it publishes itself.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports/rollup")
class RollUpPages {

	private final RollUpManagement rollUp;

	RollUpPages(RollUpManagement rollUp) {
		this.rollUp = rollUp;
	}

	@StaffPage
	@GetMapping
	String show(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String period,
			Model model) {
		model.addAttribute("rollup", this.rollUp.of(actor, period));
		model.addAttribute("rates", PublishedRate.headline());
		model.addAttribute("counts", List.of(PublishedCount.NEW_NOW, PublishedCount.CLOSED_NOW, PublishedCount.OPEN,
				PublishedCount.OVERDUE, PublishedCount.RED_CARDS_NOW));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "reporting/rollup";
	}

}

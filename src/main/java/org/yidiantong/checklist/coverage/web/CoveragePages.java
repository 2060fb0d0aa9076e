package org.yidiantong.checklist.coverage.web;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.coverage.CoverageManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of which districts run which base list, and of a district what it reports and
 * what its townships have adapted.
 */
@Controller
class CoveragePages {

	private final CoverageManagement coverage;

	CoveragePages(CoverageManagement coverage) {
		this.coverage = coverage;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/checklist/coverage")
	String show(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("coverage", this.coverage.of(actor));
		model.addAttribute("administers", actor.may(Permission.CHECKLIST_WRITE));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "checklist/coverage";
	}

}

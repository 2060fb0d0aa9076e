package org.yidiantong.portal.web;

import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page for visitors without a district.
 */
@Controller
class StartPage {

	private final DistrictManagement districts;

	StartPage(DistrictManagement districts) {
		this.districts = districts;
	}

	@CitizenPage(kept = false)
	@GetMapping("/")
	String districts(Model model) {
		model.addAttribute("districts", this.districts.all());
		return "portal/districts";
	}

}

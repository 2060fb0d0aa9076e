package org.yidiantong.checklist.candidates.web;

import org.yidiantong.checklist.candidates.CandidateManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The administrator's page of what complaints outside the list are about.
 */
@Controller
class CandidatePages {

	private final CandidateManagement candidates;

	CandidatePages(CandidateManagement candidates) {
		this.candidates = candidates;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/checklist/candidates")
	String find(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("found", this.candidates.find(actor));
		model.addAttribute("least", CandidateManagement.LEAST);
		return "checklist/candidates";
	}

}

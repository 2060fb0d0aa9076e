package org.yidiantong.complaints.disciplinary.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.disciplinary.DisciplinaryManagement;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which the discipline office sets and changes its passphrase.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/disciplinary-key")
class DisciplinaryKeyPages {

	private final DisciplinaryManagement reports;

	private final RefusalTexts refusals;

	DisciplinaryKeyPages(DisciplinaryManagement reports, RefusalTexts refusals) {
		this.reports = reports;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String form(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("set", this.reports.hasPassphrase(actor));
		return "complaints/disciplinary-key";
	}

	@StaffPage
	@PostMapping
	String replace(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String old,
			@RequestParam(required = false) boolean lost, @RequestParam(required = false) @Nullable String passphrase,
			@RequestParam(required = false) @Nullable String repeated, Model model, HttpServletResponse response) {
		try {
			this.reports.replaceKey(actor, old, lost, passphrase, repeated);
			return "redirect:/" + district + "/staff/disciplinary";
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("refused", this.refusals.of(invalid));
			return form(district, actor, model);
		}
	}

}

package org.yidiantong.evaluation.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.yidiantong.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The rectification notices of a handling unit and the form to report a rectification.
 */
@Controller
class RectificationPages {

	private final CallBackManagement callBacks;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	private final ErrorMessages messages;

	RectificationPages(CallBackManagement callBacks, OrganizationManagement organization, BusinessClock clock,
			ErrorMessages messages) {
		this.callBacks = callBacks;
		this.organization = organization;
		this.clock = clock;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/rectifications")
	String list(@PathVariable String district, Actor actor, PageRequest part, Model model) {
		model.addAttribute("page", this.callBacks.notices(actor, part));
		name(model);
		return "evaluation/rectifications";
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/rectifications/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		return show(actor, id, List.of(), model);
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/rectifications/{id}")
	String report(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String text, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			this.callBacks.rectified(actor, id, text);
			return "redirect:/" + district + "/staff/rectifications/" + id;
		}
		catch (InvalidRequest invalid) {
			model.addAttribute("input", text);
			response.setStatus(422);
			return show(actor, id, invalid.errors(), model);
		}
	}

	private String show(Actor actor, UUID id, List<ValidationError> errors, Model model) {
		model.addAttribute("notice", this.callBacks.notice(actor, id));
		model.addAttribute("errors", this.messages.of(errors));
		name(model);
		return "evaluation/rectification";
	}

	private void name(Model model) {
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
	}

}

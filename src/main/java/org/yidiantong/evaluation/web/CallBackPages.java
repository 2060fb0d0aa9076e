package org.yidiantong.evaluation.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.CallOutcome;
import org.yidiantong.evaluation.JudgeRectification;
import org.yidiantong.evaluation.RecordCallBack;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.yidiantong.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a call-back with the forms to record its outcome and to judge the
 * rectification.
 */
@Controller
class CallBackPages {

	private final CallBackManagement callBacks;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	private final ErrorMessages messages;

	CallBackPages(CallBackManagement callBacks, OrganizationManagement organization, BusinessClock clock,
			ErrorMessages messages) {
		this.callBacks = callBacks;
		this.organization = organization;
		this.clock = clock;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/ratings/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		return show(actor, id, List.of(), model);
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/ratings/{id}/call-back")
	String record(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable CallOutcome outcome,
			@RequestParam(required = false) @Nullable String note,
			@RequestParam(required = false) @Nullable String requirement, Actor actor, Model model,
			HttpServletResponse response) {
		RecordCallBack asked = new RecordCallBack(outcome, note, requirement);
		try {
			this.callBacks.record(actor, id, asked);
			return back(district, id);
		}
		catch (InvalidRequest invalid) {
			model.addAttribute("asked", asked);
			response.setStatus(422);
			return show(actor, id, invalid.errors(), model);
		}
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/ratings/{id}/judgement")
	String judge(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable Boolean accepted,
			@RequestParam(required = false) @Nullable String reason, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			this.callBacks.judge(actor, id, new JudgeRectification(accepted, reason));
			return back(district, id);
		}
		catch (InvalidRequest invalid) {
			model.addAttribute("reason", reason);
			model.addAttribute("accepted", accepted);
			response.setStatus(422);
			return show(actor, id, invalid.errors(), model);
		}
	}

	private String show(Actor actor, UUID id, List<ValidationError> errors, Model model) {
		model.addAttribute("task", this.callBacks.callBack(actor, id));
		model.addAttribute("photos", this.callBacks.photos(actor, id));
		model.addAttribute("ratings", this.callBacks.ratingsOf(actor, id));
		model.addAttribute("outcomes", List.of(CallOutcome.values()));
		model.addAttribute("writable", actor.may(Permission.CALLBACKS_WRITE));
		model.addAttribute("errors", this.messages.of(errors));
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "evaluation/call-back";
	}

	private static String back(String district, UUID id) {
		return "redirect:/" + district + "/staff/ratings/" + id;
	}

}

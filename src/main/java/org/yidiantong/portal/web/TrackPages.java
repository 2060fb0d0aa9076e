package org.yidiantong.portal.web;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.TrackingCodeMistyped;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which citizens track a complaint. The tracking code is sent in the request
 * body, so that it appears in no address and no log.
 */
@Controller
class TrackPages {

	private final ComplaintManagement complaints;

	private final TrackPageModel tracked;

	TrackPages(ComplaintManagement complaints, TrackPageModel tracked) {
		this.complaints = complaints;
		this.tracked = tracked;
	}

	@CitizenPage(kept = false)
	@GetMapping("/{district:[0-9]{6}}/track")
	String ask(@PathVariable String district) {
		return "portal/track";
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track")
	String show(@PathVariable String district, @RequestParam(required = false) @Nullable String code, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(code, this.complaints::track, model, request, response);
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track/withdrawal")
	String withdraw(@PathVariable String district, @RequestParam(required = false) @Nullable String code, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(code, this.complaints::withdraw, model, request, response);
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track/supplement")
	String supply(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String text, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		return answer(code, (tracking) -> this.complaints.supply(tracking, text), model, request, response);
	}

	private String answer(@Nullable String input, Function<TrackingCode, ComplaintProgress> work, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		String code = (input == null) ? "" : input.strip();
		try {
			TrackingCode tracking = TrackingCode.parse(code);
			return this.tracked.show(tracking, work.apply(tracking), model, request, response);
		}
		catch (TrackingCodeMistyped | ComplaintUnknown | ActionImpossible refused) {
			return this.tracked.askAgain(code, refused, model, response);
		}
	}

}

package org.yidiantong.portal.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RatingTag;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of a complaint: its progress, and its rating or the rating form.
 */
@Component
class TrackPageModel {

	private static final int LONGEST_ECHO = 40;

	private final ComplaintManagement complaints;

	private final EvaluationManagement evaluation;

	private final MessageSource messages;

	TrackPageModel(ComplaintManagement complaints, EvaluationManagement evaluation, MessageSource messages) {
		this.complaints = complaints;
		this.evaluation = evaluation;
		this.messages = messages;
	}

	String show(TrackingCode code, Model model, HttpServletRequest request, HttpServletResponse response) {
		return show(code, this.complaints.track(code), model, request, response);
	}

	String show(TrackingCode code, ComplaintProgress progress, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("progress", progress);
		model.addAttribute("outlook", this.evaluation.status(code));
		model.addAttribute("tags", List.of(RatingTag.values()));
		model.addAttribute("code", code.grouped());
		model.addAttribute("zone", BusinessClock.ZONE);
		if (isByStaff(request)) {
			model.addAttribute("telephone", this.evaluation.telephone());
		}
		return "portal/progress";
	}

	/** The form for a tracking code, with the reason why a code was refused. */
	String askAgain(String code, Refusal refused, Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("input", PlainText.start(code, LONGEST_ECHO));
		explain(refused, model, response);
		return "portal/track";
	}

	/** Shows on the page why an action was refused. */
	void explain(Refusal refused, Model model, HttpServletResponse response) {
		response.setStatus(switch (refused.reason()) {
			case UNKNOWN -> 404;
			case CONFLICT -> 409;
			case FORBIDDEN -> 403;
			default -> 400;
		});
		model.addAttribute("refused",
				List.of("title", "detail", "help").stream().map((part) -> words(refused, part)).toList());
	}

	/**
	 * Whether the request comes from an officer, or from a browser in which one was
	 * signed in.
	 */
	static boolean isByStaff(HttpServletRequest request) {
		return request.getAttribute(Actor.ATTRIBUTE) != null
				|| Boolean.TRUE.equals(request.getAttribute(Actor.STAFF_BROWSER));
	}

	private String words(Refusal refused, String part) {
		return this.messages.getMessage("problem." + refused.name() + "." + part, refused.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

}

package org.yidiantong.portal.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.workflow.DisciplinaryReportReceived;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RatingReceipt;
import org.yidiantong.evaluation.RatingStatus;
import org.yidiantong.evaluation.RatingTag;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.ratelimit.TooManyRequests;
import org.yidiantong.site.RefusalTexts;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the pages of a complaint: its progress with its rating or the rating form, the
 * question before a withdrawal, and the thanks for a rating.
 */
@Component
class TrackPageModel {

	private static final int LONGEST_ECHO = 40;

	private static final String LANGUAGE = "languageTo";

	private final ComplaintManagement complaints;

	private final EvaluationManagement evaluation;

	private final UploadedPhotos uploads;

	private final RefusalTexts refusals;

	TrackPageModel(ComplaintManagement complaints, EvaluationManagement evaluation, UploadedPhotos uploads,
			RefusalTexts refusals) {
		this.complaints = complaints;
		this.uploads = uploads;
		this.evaluation = evaluation;
		this.refusals = refusals;
	}

	/** Shows what the person did last, with the complaint as it is now. */
	String show(TrackVisit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		TrackVisit.Refused refused = visit.refusal();
		if (refused != null) {
			response.setStatus(refused.status());
			if (refused.retryAfter() != null) {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfter()));
			}
			model.addAttribute("refused", refused.lines());
		}
		model.addAttribute("form", visit.form());
		if (visit.code() == null) {
			if (visit.text() != null || visit.form() != null) {
				model.addAttribute(LANGUAGE, true);
			}
			model.addAttribute("input", visit.input());
			model.addAttribute("text", visit.text());
			return "portal/track";
		}
		TrackingCode code = visit.tracking();
		model.addAttribute("code", code.grouped());
		try {
			return switch (visit.view()) {
				case PROGRESS, RATING, URGED, SUPPLIED, UNSOLVED -> progress(code, visit, model, request, response);
				case WITHDRAWAL -> withdrawal(code, visit, model, request, response);
				case THANKS -> thanks(code, visit, model, request, response);
			};
		}
		catch (DisciplinaryReportReceived elsewhere) {
			model.addAttribute("report", elsewhere);
			return "complaints/handed-over";
		}
	}

	private String withdrawal(TrackingCode code, TrackVisit visit, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		model.addAttribute("text", visit.text());
		model.addAttribute("photos", visit.photos());
		return this.complaints.track(code).withdrawable() ? "portal/withdrawal"
				: progress(code, visit, model, request, response);
	}

	private String thanks(TrackingCode code, TrackVisit visit, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<RatingReceipt> receipt = Optional.ofNullable(visit.form())
			.flatMap((form) -> this.evaluation.recorded(form.command(code, false)));
		if (receipt.isEmpty()) {
			return progress(code, visit, model, request, response);
		}
		model.addAttribute("receipt", receipt.get());
		model.addAttribute("text", visit.text());
		return "portal/thanks";
	}

	private String progress(TrackingCode code, TrackVisit visit, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		ComplaintProgress progress = this.complaints.track(code);
		ComplainantView own = this.complaints.details(code);
		RatingStatus outlook = this.evaluation.status(code);
		model.addAttribute("progress", progress);
		model.addAttribute("own", own);
		model.addAttribute("outlook", outlook);
		model.addAttribute("tags", List.of(RatingTag.values()));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("unsent", unsent(visit.form(), outlook));
		model.addAttribute("done", visit.view().name());
		model.addAttribute("supplement", visit.text());
		model.addAttribute("thumbnails", this.uploads.thumbnails(visit.photos()));
		if (!visit.errors().isEmpty()) {
			response.setStatus(422);
			model.addAttribute((visit.view() == TrackVisit.View.RATING) ? "errors" : "supplementErrors",
					visit.errors());
		}
		if (isByStaff(request)) {
			model.addAttribute("telephone", this.evaluation.telephone());
		}
		if (own.suppliable() || progress.request() != null || own.unsolvedUntil() != null
				|| (outlook.open() != null && !isByStaff(request))) {
			// another language is chosen by sending the form, so that nothing is lost
			model.addAttribute(LANGUAGE, true);
		}
		return "portal/progress";
	}

	/** What was written to a rating that is neither given nor can be given now. */
	private static @Nullable String unsent(@Nullable RatingForm form, RatingStatus outlook) {
		if (form == null || outlook.open() != null || PlainText.isBlank(form.comment())) {
			return null;
		}
		return form.comment();
	}

	/** What was typed is no tracking code of this district. */
	TrackVisit unreadable(String input, Refusal refused) {
		return TrackVisit.unreadable(PlainText.start(input, LONGEST_ECHO), words(refused));
	}

	/** Too many codes were tried that nobody has. */
	TrackVisit flooded(String input, TooManyRequests refused) {
		return unreadable(input, refused);
	}

	/** Why an action was refused, in the reader's language. */
	TrackVisit.Refused words(Refusal refused) {
		int status = switch (refused.reason()) {
			case UNKNOWN -> 404;
			case CONFLICT -> 409;
			case FORBIDDEN -> 403;
			case TOO_MANY -> 429;
			default -> 400;
		};
		return new TrackVisit.Refused(status, refused.retryAfter().map(Duration::toSeconds).orElse(null),
				this.refusals.of(refused));
	}

	/** What is wrong with an input, in the reader's language. */
	List<String> words(InvalidRequest invalid) {
		return this.refusals.errors(invalid);
	}

	/**
	 * Whether the request comes from an officer, or from a browser in which one was
	 * signed in.
	 */
	static boolean isByStaff(HttpServletRequest request) {
		return request.getAttribute(Actor.ATTRIBUTE) != null
				|| Boolean.TRUE.equals(request.getAttribute(Actor.STAFF_BROWSER));
	}

}

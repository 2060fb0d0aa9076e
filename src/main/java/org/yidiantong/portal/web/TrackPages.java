package org.yidiantong.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.AlreadyUrged;
import org.yidiantong.complaints.workflow.DisciplinaryReportReceived;
import org.yidiantong.complaints.workflow.FilingHeld;
import org.yidiantong.complaints.workflow.OthersMerged;
import org.yidiantong.complaints.workflow.TrackingCodeMistyped;
import org.yidiantong.complaints.workflow.UnsolvedTooLate;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.ratelimit.TooManyRequests;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.site.FormDrafts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which citizens track a complaint. The tracking code is sent in the request
 * body, so that it appears in no address and no log. Each form is answered with a
 * redirect to {@link #visit}.
 */
@Controller
class TrackPages {

	private final ComplaintManagement complaints;

	private final TrackPageModel tracked;

	private final TrackVisits visits;

	private final UploadedPhotos uploads;

	TrackPages(ComplaintManagement complaints, TrackPageModel tracked, TrackVisits visits, UploadedPhotos uploads) {
		this.complaints = complaints;
		this.uploads = uploads;
		this.tracked = tracked;
		this.visits = visits;
	}

	@CitizenPage(kept = false)
	@GetMapping("/{district:[0-9]{6}}/track")
	String ask(@PathVariable String district) {
		return "portal/track";
	}

	/** The page that a form led to. After half an hour the code has to be typed again. */
	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@GetMapping("/{district:[0-9]{6}}/track/{visit:" + FormDrafts.ID + "}")
	String visit(@PathVariable String district, @PathVariable String visit, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<TrackVisit> kept = this.visits.find(visit);
		if (kept.isPresent()) {
			return this.tracked.show(kept.get(), model, request, response);
		}
		response.setStatus(HttpServletResponse.SC_GONE);
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("gone", true);
		return "portal/track";
	}

	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track")
	String show(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String text, @ModelAttribute RatingForm rating, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(code, text, rating, (tracking, visit) -> {
			this.complaints.track(tracking);
			return visit;
		}, model, request, response);
	}

	/**
	 * Asks whether the complaint is to be taken back, and takes it back when confirmed.
	 */
	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/withdrawal")
	String withdraw(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) boolean sure, @ModelAttribute SupplementForm form, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(code, form.text(), null, (tracking, visit) -> {
			if (sure) {
				this.complaints.withdraw(tracking);
				return visit;
			}
			this.complaints.track(tracking);
			return beside(tracking, visit, form, request).at(TrackVisit.View.WITHDRAWAL);
		}, model, request, response);
	}

	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/urge")
	String urge(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@ModelAttribute SupplementForm form, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		return answer(code, form.text(), null, (tracking, visit) -> {
			TrackVisit typed = beside(tracking, visit, form, request);
			try {
				this.complaints.urge(tracking);
				return typed.at(TrackVisit.View.URGED);
			}
			catch (ActionImpossible | AlreadyUrged late) {
				return typed.refused(this.tracked.words((Refusal) late));
			}
		}, model, request, response);
	}

	/**
	 * Takes a supplement.
	 * @param to present when the page is only to be shown again, in another language,
	 * with what was typed in any form of it
	 */
	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/supplement")
	String supply(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@ModelAttribute SupplementForm form, @ModelAttribute RatingForm rating,
			@RequestParam(required = false) @Nullable String to, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		return answer(code, form.text(), rating,
				(tracking, visit) -> supply(tracking, visit, form, to == null, ClientAddress.of(request)), model,
				request, response);
	}

	/** Says that it is not solved, which begins another round. */
	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/unsolved")
	String unsolved(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String text, @ModelAttribute RatingForm rating, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(code, text, rating, (tracking, visit) -> {
			try {
				this.complaints.unsolved(tracking, text);
				return TrackVisit.of(tracking, TrackVisit.View.UNSOLVED).with(rating.typed());
			}
			catch (InvalidRequest invalid) {
				return visit.wrong(TrackVisit.View.PROGRESS, this.tracked.words(invalid));
			}
			catch (TooManyRequests many) {
				return visit.refused(this.tracked.words((Refusal) many));
			}
		}, model, request, response);
	}

	/** Keeps a supplement that was begun when something else was chosen. */
	private TrackVisit beside(TrackingCode tracking, TrackVisit visit, SupplementForm form,
			HttpServletRequest request) {
		return form.isEmpty() ? visit : supply(tracking, visit, form, false, ClientAddress.of(request));
	}

	/** Keeps text and photos until all of it can be taken. */
	private TrackVisit supply(TrackingCode tracking, TrackVisit visit, SupplementForm form, boolean sent,
			String address) {
		this.complaints.track(tracking);
		List<ValidationError> unfit = new ArrayList<>();
		List<String> photos = this.uploads.take(form.uploads(), form.tokens(), SupplementForm.MOST_PHOTOS, address,
				unfit::add);
		TrackVisit typed = visit.with(form.text(), photos);
		try {
			if (!unfit.isEmpty()) {
				throw new InvalidRequest(unfit);
			}
			if (!sent) {
				return typed;
			}
			this.complaints.supply(tracking, form.text(), photos);
			return TrackVisit.of(tracking, TrackVisit.View.SUPPLIED);
		}
		catch (InvalidRequest invalid) {
			return typed.wrong(TrackVisit.View.PROGRESS, this.tracked.words(invalid));
		}
		catch (ActionImpossible | FilingHeld | TooManyRequests late) {
			return typed.refused(this.tracked.words((Refusal) late));
		}
	}

	/**
	 * Does what a form asks for. Whatever the reason of a refusal, the text that came
	 * with it stays.
	 */
	private String answer(@Nullable String input, @Nullable String text, @Nullable RatingForm rating,
			BiFunction<TrackingCode, TrackVisit, TrackVisit> work, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String typed = (input == null) ? "" : input.strip();
		return this.visits.answer(
				visit(typed, PlainText.isBlank(text) ? null : text, (rating == null) ? null : rating.typed(), work),
				model, request, response);
	}

	private TrackVisit visit(String input, @Nullable String text, @Nullable RatingForm rating,
			BiFunction<TrackingCode, TrackVisit, TrackVisit> work) {
		try {
			TrackingCode tracking = TrackingCode.parse(input);
			TrackVisit visit = TrackVisit.of(tracking, TrackVisit.View.PROGRESS).with(text, List.of()).with(rating);
			try {
				return work.apply(tracking, visit);
			}
			catch (DisciplinaryReportReceived elsewhere) {
				return TrackVisit.of(tracking, TrackVisit.View.PROGRESS);
			}
			catch (ActionImpossible | FilingHeld | OthersMerged | AlreadyUrged | UnsolvedTooLate refused) {
				return visit.refused(this.tracked.words((Refusal) refused));
			}
		}
		catch (TooManyRequests many) {
			return this.tracked.flooded(input, many).with(text, List.of()).with(rating);
		}
		catch (TrackingCodeMistyped | ComplaintUnknown refused) {
			return this.tracked.unreadable(input, (Refusal) refused).with(text, List.of()).with(rating);
		}
	}

}

package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.idempotency.IdempotencyKeyMissing;
import org.yidiantong.complaints.idempotency.IdempotencyKeyReused;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.screening.TooManyHeldFilings;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.site.SeeOther;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the answers of the form for citizens. Every answer is kept in the draft and
 * redirected to the page of a question; while no draft can be kept, the page itself is
 * the answer. Disciplinary reports and emergencies are referred to telephone numbers
 * before anything is sent.
 */
@Controller
class ComplaintFormPages {

	private final ComplaintManagement complaints;

	private final ComplaintDrafts drafts;

	private final AnswerValidator check;

	private final QuestionPages pages;

	private final FormPhotos photos;

	private final RefusalTexts refusals;

	ComplaintFormPages(ComplaintManagement complaints, ComplaintDrafts drafts, AnswerValidator check,
			QuestionPages pages, FormPhotos photos, RefusalTexts refusals) {
		this.complaints = complaints;
		this.drafts = drafts;
		this.check = check;
		this.pages = pages;
		this.photos = photos;
		this.refusals = refusals;
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/complaints/new")
	String answer(@PathVariable String district, @ModelAttribute ComplaintForm input,
			@RequestParam(required = false) @Nullable List<MultipartFile> added,
			@RequestParam(required = false) @Nullable String drop, @RequestParam(required = false) boolean seal,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		ComplaintDraft kept = this.drafts.find(input.draft());
		ComplaintForm answered = input.over(kept.form());
		ComplaintForm posted = seal ? answered.sealing() : answered;
		String elsewhere = elsewhere(posted, kept);
		if (elsewhere != null) {
			return SeeOther.at(elsewhere, request, response);
		}
		List<ValidationError> unfit = new ArrayList<>();
		ComplaintForm form = this.photos.taken(posted, added, ClientAddress.of(request), unfit);
		if (drop != null) {
			return show(this.photos.without(form, drop), AnswerValidator.question(form), unfit, model, request,
					response);
		}
		return go(form, unfit, model, request, response);
	}

	/** The address of a page that is no question of this form. */
	private @Nullable String elsewhere(ComplaintForm form, ComplaintDraft kept) {
		if (ComplaintForm.isBlank(form.key())) {
			return ComplaintPages.beginning(form.place(), form.item(),
					(form.step() == null) ? null : String.valueOf(form.step()), form.row(), null);
		}
		String nature = form.nature();
		if (nature != null && Set.of(ComplaintForm.DISCIPLINARY, ComplaintForm.URGENT).contains(nature)) {
			this.drafts.forget(form);
			return "/" + BoundDistrict.required() + "/complaints/elsewhere/" + nature.toLowerCase(Locale.ROOT);
		}
		boolean sent = kept.receipt() != null && form.asked() != Question.REVIEW;
		return sent ? ComplaintDrafts.address(form, Question.REVIEW.path()) : null;
	}

	private String go(ComplaintForm form, List<ValidationError> unfit, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		if (form.asked() == Question.REVIEW && form.to() == null) {
			return send(form, model, request, response);
		}
		List<ValidationError> errors = new ArrayList<>(unfit);
		if (form.to() == null) {
			errors.addAll(this.check.errors(form));
		}
		ComplaintForm fitting = this.check.fitting(form);
		return show(fitting, errors.isEmpty() ? fitting.next() : AnswerValidator.question(form), errors, model, request,
				response);
	}

	private String send(ComplaintForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
		try {
			Receipt receipt = this.complaints.file(form.command());
			if (this.drafts.keep(form, receipt)) {
				return SeeOther.at(ComplaintDrafts.address(form, "receipt"), request, response);
			}
			model.addAttribute("receipt", receipt);
			response.setHeader("Cache-Control", "no-store");
			return "complaints/receipt";
		}
		catch (InvalidRequest invalid) {
			List<ValidationError> errors = invalid.errors();
			return show(form, AnswerValidator.question(errors.get(0)), errors, model, request, response);
		}
		catch (TooManyHeldFilings full) {
			return ask(form, Question.REVIEW, List.of(this.refusals.detail(full)), model, request, response);
		}
		catch (IdempotencyKeyReused | IdempotencyKeyMissing used) {
			return (this.drafts.find(form.draft()).receipt() != null)
					? SeeOther.at(ComplaintDrafts.address(form, Question.REVIEW.path()), request, response)
					: ComplaintPages.sent(null, model, response);
		}
	}

	private String show(ComplaintForm form, Question question, List<ValidationError> errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return ask(form, question, errors.stream().map(this.refusals::of).toList(), model, request, response);
	}

	private String ask(ComplaintForm form, Question question, List<String> words, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return this.drafts.keep(form, question, words)
				? SeeOther.at(ComplaintDrafts.address(form, question.path()), request, response)
				: this.pages.show(form, question, words, model, response);
	}

}

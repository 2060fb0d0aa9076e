package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.Receipt;
import org.yidiantong.complaints.idempotency.IdempotencyKeyMissing;
import org.yidiantong.complaints.idempotency.IdempotencyKeyReused;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.site.CitizenPage;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form for citizens: one question a page, without JavaScript and without a session.
 * Disciplinary reports and emergencies are referred to telephone numbers before anything
 * is sent.
 */
@Controller
class ComplaintPages {

	private final ComplaintManagement complaints;

	private final AnswerValidator check;

	private final FormChoices choices;

	private final FormPhotos photos;

	private final MessageSource messages;

	ComplaintPages(ComplaintManagement complaints, AnswerValidator check, FormChoices choices, FormPhotos photos,
			MessageSource messages) {
		this.complaints = complaints;
		this.check = check;
		this.choices = choices;
		this.photos = photos;
		this.messages = messages;
	}

	@CitizenPage(kept = false, parameters = { "place", "item" })
	@GetMapping("/{district:[0-9]{6}}/complaints/new")
	String begin(@PathVariable String district, @RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String item, Model model, HttpServletResponse response) {
		return ask(this.check.prefilled(ComplaintForm.begin(place, item)), List.of(), model, response);
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/complaints/new")
	String answer(@PathVariable String district, @ModelAttribute ComplaintForm input,
			@RequestParam(required = false) @Nullable List<MultipartFile> added,
			@RequestParam(required = false) @Nullable String drop, Model model, HttpServletResponse response) {
		if (ComplaintForm.isBlank(input.key())) {
			return ask(this.check.prefilled(ComplaintForm.begin(input.place(), input.item())), List.of(), model,
					response);
		}
		if (ComplaintForm.DISCIPLINARY.equals(input.nature()) || ComplaintForm.URGENT.equals(input.nature())) {
			model.addAttribute("kind", input.nature());
			return "complaints/elsewhere";
		}
		List<ValidationError> unfit = new ArrayList<>();
		ComplaintForm form = this.photos.taken(input, added, unfit);
		if (drop != null) {
			return show(this.photos.without(form, drop), AnswerValidator.question(form), unfit, model, response);
		}
		return go(form, unfit, model, response);
	}

	private String go(ComplaintForm form, List<ValidationError> unfit, Model model, HttpServletResponse response) {
		if (form.asked() == Question.REVIEW && form.to() == null) {
			return send(form, model, response);
		}
		List<ValidationError> errors = new ArrayList<>(unfit);
		if (form.to() == null) {
			errors.addAll(this.check.errors(form));
		}
		ComplaintForm fitting = this.check.fitting(form);
		return errors.isEmpty() ? ask(fitting, errors, model, response)
				: again(fitting, AnswerValidator.question(form), errors, model, response);
	}

	private String send(ComplaintForm form, Model model, HttpServletResponse response) {
		try {
			Receipt receipt = this.complaints.file(form.command());
			model.addAttribute("receipt", receipt);
			response.setHeader("Cache-Control", "no-store");
			return "complaints/receipt";
		}
		catch (InvalidRequest invalid) {
			List<ValidationError> errors = invalid.errors();
			return again(form, AnswerValidator.question(errors.get(0)), errors, model, response);
		}
		catch (IdempotencyKeyReused | IdempotencyKeyMissing used) {
			response.setStatus(422);
			return "complaints/sent";
		}
	}

	private String ask(ComplaintForm form, List<ValidationError> errors, Model model, HttpServletResponse response) {
		return show(form, form.next(), errors, model, response);
	}

	private String again(ComplaintForm form, Question question, List<ValidationError> errors, Model model,
			HttpServletResponse response) {
		response.setStatus(422);
		return show(form, question, errors, model, response);
	}

	private String show(ComplaintForm asked, Question question, List<ValidationError> errors, Model model,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		List<FormPhotos.Thumbnail> thumbnails = this.photos.thumbnails(asked);
		ComplaintForm form = asked.with(thumbnails.stream().map(FormPhotos.Thumbnail::token).toList());
		model.addAttribute("form", form);
		model.addAttribute("thumbnails", thumbnails);
		model.addAttribute("question", question);
		model.addAttribute("errors", errors.stream().map(this::words).toList());
		this.choices.describe(form, question, model);
		return question.view();
	}

	private String words(ValidationError error) {
		return this.messages.getMessage(error.message(), LocaleContextHolder.getLocale());
	}

}

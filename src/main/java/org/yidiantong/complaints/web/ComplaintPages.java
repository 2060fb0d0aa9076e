package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.site.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Shows the form for citizens: one question a page, without JavaScript and without a
 * session. Each page has an address of its own, under the random id of the draft, and can
 * be opened again until half an hour after the last answer. {@link ComplaintFormPages}
 * takes the answers.
 */
@Controller
class ComplaintPages {

	private static final String DRAFT = "/{district:[0-9]{6}}/complaints/new/{draft:" + FormDrafts.ID + "}/";

	private static final int LONGEST_ABOUT = 300;

	private final ComplaintDrafts drafts;

	private final AnswerValidator check;

	private final QuestionPages pages;

	ComplaintPages(ComplaintDrafts drafts, AnswerValidator check, QuestionPages pages) {
		this.drafts = drafts;
		this.check = check;
		this.pages = pages;
	}

	/** Leads to a form of one's own. */
	@CitizenPage(kept = false, parameters = { "place", "item", "step", "row", "about" })
	@GetMapping("/{district:[0-9]{6}}/complaints/new")
	String begin(@PathVariable String district, @RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable String step, @RequestParam(required = false) @Nullable String row,
			@RequestParam(required = false) @Nullable String about, HttpServletRequest request,
			HttpServletResponse response) {
		return SeeOther.at(beginning(place, item, step, row, about(about)), request, response);
	}

	/** The address of the first question of a new form. */
	static String beginning(@Nullable String place, @Nullable String item, @Nullable String step, @Nullable String row,
			@Nullable String about) {
		UriComponentsBuilder address = UriComponentsBuilder
			.fromPath(ComplaintDrafts.address(FormDrafts.newId(), Question.NATURE.path()));
		if (place != null) {
			address.queryParam("place", "{place}");
		}
		if (item != null) {
			address.queryParam("item", "{item}");
		}
		if (number(step) != null) {
			address.queryParam("step", "{step}");
		}
		if (AskedRow.read(row).isPresent()) {
			address.queryParam("row", "{row}");
		}
		if (about != null) {
			address.queryParam("about", "{about}");
		}
		return address.encode()
			.buildAndExpand(Map.of("place", String.valueOf(place), "item", String.valueOf(item), "step",
					String.valueOf(step), "row", String.valueOf(row), "about", String.valueOf(about)))
			.toUriString();
	}

	/** The first question, which is the only one that can be asked without a draft. */
	@CitizenPage(kept = false, parameters = { "place", "item", "step", "row", "about" })
	@GetMapping(DRAFT + "nature")
	String first(@PathVariable String district, @PathVariable String draft,
			@RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable String step, @RequestParam(required = false) @Nullable String row,
			@RequestParam(required = false) @Nullable String about, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		ComplaintDraft kept = this.drafts.find(draft);
		if (kept.form() != null || kept.receipt() != null) {
			return show(draft, kept, Question.NATURE, model, request, response);
		}
		return this.pages.show(
				this.check.prefilled(ComplaintForm.begin(draft, place, item, number(step), row, about(about))),
				Question.NATURE, List.of(), model, response);
	}

	/** How the text begins; null when the link says nothing. */
	private static @Nullable String about(@Nullable String about) {
		String text = PlainText.start(PlainText.line(about), LONGEST_ABOUT);
		return text.isEmpty() ? null : text;
	}

	/** The number of a step; null for anything else. */
	private static @Nullable Integer number(@Nullable String step) {
		return (step != null && step.matches("[1-9][0-9]?")) ? Integer.valueOf(step) : null;
	}

	/**
	 * Leads to the form for a disciplinary report that a person sends here all the same.
	 */
	@CitizenPage(kept = false)
	@GetMapping("/{district:[0-9]{6}}/complaints/disciplinary")
	String seal(@PathVariable String district, Model model, HttpServletResponse response) {
		return this.pages.show(ComplaintForm.begin(FormDrafts.newId(), null, null, null, null, null).sealing(),
				Question.NATURE, List.of(), model, response);
	}

	@CitizenPage(kept = false)
	@GetMapping(DRAFT + "{step:township|place|item|respondents|text|contact|review}")
	String ask(@PathVariable String district, @PathVariable String draft, @PathVariable String step, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return show(draft, this.drafts.find(draft), Question.valueOf(step.toUpperCase(Locale.ROOT)), model, request,
				response);
	}

	private String show(String id, ComplaintDraft kept, Question question, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		if (kept.receipt() != null) {
			return sent(ComplaintDrafts.address(id, "receipt"), model, response);
		}
		ComplaintForm form = kept.form();
		if (form == null) {
			return gone(response);
		}
		return (question.compareTo(form.open()) > 0)
				? SeeOther.at(ComplaintDrafts.address(form, form.open().path()), request, response)
				: this.pages.show(form, question, kept.errors(question), model, response);
	}

	@CitizenPage(kept = false)
	@GetMapping(DRAFT + "receipt")
	String receipt(@PathVariable String district, @PathVariable String draft, Model model,
			HttpServletResponse response) {
		ComplaintDraft kept = this.drafts.find(draft);
		if (kept.receipt() == null) {
			return gone(response);
		}
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("receipt", Objects.requireNonNull(kept.receipt()));
		return "complaints/receipt";
	}

	/** Where disciplinary reports and emergencies are taken. Nothing was sent or kept. */
	@CitizenPage
	@GetMapping("/{district:[0-9]{6}}/complaints/elsewhere/{kind:disciplinary|urgent}")
	String elsewhere(@PathVariable String district, @PathVariable String kind, Model model) {
		model.addAttribute("kind", kind.toUpperCase(Locale.ROOT));
		return "complaints/elsewhere";
	}

	/** The form was sent already. */
	static String sent(@Nullable String receipt, Model model, HttpServletResponse response) {
		response.setStatus(422);
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("receiptAddress", receipt);
		return "complaints/sent";
	}

	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		response.setHeader("Cache-Control", "no-store");
		return "complaints/gone";
	}

}

package org.yidiantong.disclosure.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.StaffDisclosure;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.disclosure.content.MaskedContent;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which officers write disclosures. After a validation error it shows their
 * input again.
 */
@Controller
class DisclosureEditor {

	private static final String PREVIEW = "preview";

	private static final String SUBMIT = "submit";

	private final DisclosureManagement disclosures;

	private final EditorChoices choices;

	private final RefusalTexts refusals;

	DisclosureEditor(DisclosureManagement disclosures, EditorChoices choices, RefusalTexts refusals) {
		this.disclosures = disclosures;
		this.choices = choices;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/disclosures/new")
	String begin(@PathVariable String district, @RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
		return edit(actor, DisclosureForm.of(item, period), null, model);
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/disclosures/new")
	String create(@PathVariable String district, @ModelAttribute DisclosureForm form, Actor actor, Model model,
			HttpServletResponse response) {
		UUID id = form.id();
		WriteDisclosure input = form.command();
		return attempt(actor, form, null, model, response, () -> {
			if (PREVIEW.equals(form.go())) {
				return preview(actor, form, null, model);
			}
			this.disclosures.write(actor, id, input);
			if (SUBMIT.equals(form.go())) {
				this.disclosures.submit(actor, id, 0, input);
			}
			return "redirect:/" + district + "/staff/disclosures/" + id;
		});
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/disclosures/{id}")
	String change(@PathVariable String district, @PathVariable UUID id, @ModelAttribute DisclosureForm form,
			Actor actor, Model model, HttpServletResponse response) {
		StaffDisclosure known = this.disclosures.find(actor, id);
		WriteDisclosure input = form.command();
		return attempt(actor, form, known, model, response, () -> {
			if (PREVIEW.equals(form.go())) {
				return preview(actor, form, known, model);
			}
			if (SUBMIT.equals(form.go())) {
				this.disclosures.submit(actor, id, form.read(), input);
			}
			else {
				this.disclosures.save(actor, id, form.read(), input);
			}
			return "redirect:/" + district + "/staff/disclosures/" + id;
		});
	}

	/** Shows the editor with a form. */
	String edit(Actor actor, DisclosureForm form, @Nullable StaffDisclosure known, Model model) {
		this.choices.describe(this.disclosures.place(actor), form.period(), model);
		model.addAttribute("form", form);
		model.addAttribute("known", known);
		return "disclosure/editor";
	}

	private String preview(Actor actor, DisclosureForm form, @Nullable StaffDisclosure known, Model model) {
		MaskedContent preview = this.disclosures.preview(actor, (known == null) ? null : known.id(), form.command());
		model.addAttribute("preview", preview);
		model.addAttribute("findings",
				this.disclosures.findings(actor, (known == null) ? null : known.id(), form.command()));
		return edit(actor, form, known, model);
	}

	private String attempt(Actor actor, DisclosureForm form, @Nullable StaffDisclosure known, Model model,
			HttpServletResponse response, Supplier<String> work) {
		try {
			return work.get();
		}
		catch (InvalidRequest invalid) {
			response.setStatus(422);
			model.addAttribute("errors", this.refusals.errors(invalid));
			return edit(actor, form, known, model);
		}
		catch (DisclosureChanged | DisclosureActionImpossible | DataIntegrityViolationException changed) {
			Refusal refused = (changed instanceof Refusal fact) ? fact : new DisclosureChanged();
			response.setStatus(RefusalStatus.of(refused).value());
			return overtaken(actor, (known == null) ? form.id() : known.id(), form, refused, model);
		}
	}

	/** Keeps the input when another officer has changed the disclosure meanwhile. */
	private String overtaken(Actor actor, UUID id, DisclosureForm form, Refusal refused, Model model) {
		StaffDisclosure now = this.disclosures.find(actor, id);
		model.addAttribute("errors", List.of(this.refusals.detail(refused)));
		model.addAttribute("overtaken", now);
		return edit(actor, form.on(now.revision()), now, model);
	}

}

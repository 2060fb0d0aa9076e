package org.yidiantong.checklist.adaptation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.adaptation.AdaptFlow;
import org.yidiantong.checklist.adaptation.Adaptation;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adaptation.AdaptationView;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Place;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which the officer of a township or village edits an adaptation. What breaks
 * a rule stands at its step, and nothing that was typed is lost.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/adaptations")
class AdaptationEditor {

	private static final Pattern CHANGE = Pattern.compile("changes\\[(\\d+)]");

	private final AdaptationManagement adaptations;

	private final ChecklistManagement checklists;

	private final MessageSource messages;

	AdaptationEditor(AdaptationManagement adaptations, ChecklistManagement checklists, MessageSource messages) {
		this.adaptations = adaptations;
		this.checklists = checklists;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping("/new")
	String begin(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String item,
			Model model) {
		if (PlainText.isBlank(item)) {
			return "redirect:/" + district + "/staff/adaptations";
		}
		Item chosen = item(item);
		return page(new Edited(own(actor), chosen, "", 0, FlowForm.of(chosen, List.of()), "", ""), model);
	}

	@StaffPage
	@PostMapping("/new")
	String create(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String item,
			@RequestParam MultiValueMap<String, String> fields, Locale locale, Model model,
			HttpServletResponse response) {
		if (PlainText.isBlank(item)) {
			return "redirect:/" + district + "/staff/adaptations";
		}
		Item chosen = item(item);
		Edited edited = read(own(actor), chosen, "", fields);
		return save(district, edited, fields, () -> this.adaptations.begin(actor, edited.command()), locale, model,
				response);
	}

	@StaffPage
	@GetMapping("/{id}/edit")
	String edit(@PathVariable String district, @PathVariable String id, Actor actor, Model model) {
		AdaptationView view = this.adaptations.find(actor, AdaptationPages.known(id));
		Adaptation one = view.adaptation();
		Item item = view.item().orElseThrow(() -> new ItemUnknown(one.lineage()));
		return page(new Edited(view.place(), item, id, one.revision(), FlowForm.of(item, view.changes()),
				one.reason().name(), one.explanation()), model);
	}

	@StaffPage
	@PostMapping("/{id}/edit")
	String change(@PathVariable String district, @PathVariable String id, Actor actor,
			@RequestParam(defaultValue = "-1") int revision, @RequestParam MultiValueMap<String, String> fields,
			Locale locale, Model model, HttpServletResponse response) {
		UUID known = AdaptationPages.known(id);
		AdaptationView view = this.adaptations.find(actor, known);
		Item item = view.item().orElseThrow(() -> new ItemUnknown(view.adaptation().lineage()));
		Edited edited = read(view.place(), item, id, fields).at(revision);
		return save(district, edited, fields, () -> this.adaptations.save(actor, known, revision, edited.command()),
				locale, model, response);
	}

	private String save(String district, Edited edited, MultiValueMap<String, String> fields, Saving saving,
			Locale locale, Model model, HttpServletResponse response) {
		if ("more".equals(fields.getFirst("do"))) {
			return page(edited.with(edited.form().roomy(edited.item().steps().size())), model);
		}
		try {
			return "redirect:/" + district + "/staff/adaptations/" + saving.save().id();
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return refused(edited, invalid.errors(), locale, model);
		}
	}

	private String refused(Edited edited, List<ValidationError> errors, Locale locale, Model model) {
		List<FlowForm.Written> written = edited.form().written();
		Map<String, List<String>> rows = new HashMap<>();
		List<String> problems = new ArrayList<>();
		for (ValidationError error : errors) {
			String text = this.messages.getMessage(error.message(), locale);
			Matcher change = CHANGE.matcher(error.path());
			if (change.matches()) {
				String row = written.get(Integer.parseInt(change.group(1))).row();
				rows.computeIfAbsent(row, (key) -> new ArrayList<>()).add(text);
			}
			problems.add(text);
		}
		model.addAttribute("problems", problems);
		return page(edited.with(edited.form().with(rows)), model);
	}

	private static String page(Edited edited, Model model) {
		model.addAttribute("edited", edited);
		model.addAttribute("reasons", AdaptationReason.values());
		return "checklist/adaptation-edit";
	}

	private static Edited read(Place place, Item item, String id, MultiValueMap<String, String> fields) {
		return new Edited(place, item, id, 0, FlowForm.read(item, fields), text(fields.getFirst("reason")),
				text(fields.getFirst("explanation")));
	}

	private Place own(Actor actor) {
		return this.adaptations.writable(actor)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotPermitted(Permission.FLOWS_ADAPT));
	}

	private Item item(String code) {
		return ItemCode.read(code).flatMap(this.checklists::item).orElseThrow(() -> new ItemUnknown(code));
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}

	/** Stores what was typed. */
	private interface Saving {

		Adaptation save();

	}

	/**
	 * What the page shows.
	 *
	 * @param id of the adaptation; empty for a new one
	 * @param revision that the officer has read
	 * @param reason name of the reason; empty when none is chosen
	 */
	record Edited(Place place, Item item, String id, int revision, FlowForm form, String reason, String explanation) {

		AdaptFlow command() {
			AdaptationReason chosen = null;
			for (AdaptationReason one : AdaptationReason.values()) {
				chosen = one.name().equals(this.reason) ? one : chosen;
			}
			return new AdaptFlow(this.place.code().value(), this.item.code().value(), chosen, this.explanation,
					this.form.written().stream().map(FlowForm.Written::change).toList());
		}

		Edited at(int read) {
			return new Edited(this.place, this.item, this.id, read, this.form, this.reason, this.explanation);
		}

		Edited with(FlowForm other) {
			return new Edited(this.place, this.item, this.id, this.revision, other, this.reason, this.explanation);
		}

	}

}

package org.yidiantong.checklist.adaptation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.adaptation.AdaptationAction;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adaptation.AdaptationUnknown;
import org.yidiantong.checklist.adaptation.AdaptationView;
import org.yidiantong.checklist.adaptation.HistoryEntry;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Place;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages with the adaptations that an officer writes or approves: the list, and one beside
 * the flow of the list with what can be done.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/adaptations")
class AdaptationPages {

	private final AdaptationManagement adaptations;

	private final ChecklistManagement checklists;

	private final AccountManagement accounts;

	private final MessageSource messages;

	AdaptationPages(AdaptationManagement adaptations, ChecklistManagement checklists, AccountManagement accounts,
			MessageSource messages) {
		this.adaptations = adaptations;
		this.checklists = checklists;
		this.accounts = accounts;
		this.messages = messages;
	}

	@Bean
	static StaffMenuEntry adaptationsEntry() {
		return new StaffMenuEntry("checklist.adaptation.menu", "/adaptations", 72, Permission.FLOWS_ADAPT,
				Permission.FLOWS_APPROVE);
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, Model model) {
		List<Place> places = this.adaptations.writable(actor);
		model.addAttribute("views", this.adaptations.list(actor));
		model.addAttribute("places", places);
		model.addAttribute("items",
				places.isEmpty() ? List.of() : this.checklists.items(ItemFilter.at(places.get(0).code())));
		return "checklist/adaptations";
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, @PathVariable String id, Actor actor, Locale locale, Model model) {
		return page(this.adaptations.find(actor, known(id)), List.of(), locale, model);
	}

	@StaffPage
	@PostMapping("/{id}/act")
	String act(@PathVariable String district, @PathVariable String id, Actor actor,
			@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "-1") int revision,
			@RequestParam(defaultValue = "") String note, Locale locale, Model model, HttpServletResponse response) {
		try {
			this.adaptations.act(actor, known(id), revision, action(action), note.strip());
			return "redirect:/" + district + "/staff/adaptations/" + id;
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("note", note);
			List<String> problems = invalid.errors()
				.stream()
				.map((one) -> this.messages.getMessage(one.message(), locale))
				.toList();
			return page(this.adaptations.find(actor, known(id)), problems, locale, model);
		}
	}

	private String page(AdaptationView view, List<String> problems, Locale locale, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("names",
				this.accounts.names(view.history().stream().map(HistoryEntry::actor).toList(), locale));
		model.addAttribute("problems", problems);
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("editable", view.actions().contains(AdaptationAction.SAVE));
		model.addAttribute("buttons",
				view.actions().stream().filter((one) -> one != AdaptationAction.SAVE).sorted().toList());
		model.addAttribute("conflicts", view.conflicts()
			.stream()
			.map((one) -> this.messages.getMessage("mistake.adaptation." + one.rule().code(), one.arguments(), locale))
			.toList());
		model.addAttribute("rows",
				view.item()
					.flatMap((item) -> view.flow().map((flow) -> ComparisonRow.of(item.steps(), flow)))
					.orElse(List.of()));
		return "checklist/adaptation";
	}

	private static AdaptationAction action(String name) {
		for (AdaptationAction action : AdaptationAction.values()) {
			if (action.name().equals(name) && action != AdaptationAction.SAVE) {
				return action;
			}
		}
		throw new InvalidRequest(List.of(ValidationError.ofParameter("action", "adaptation.action")));
	}

	/** Reads the id of an address. */
	static UUID known(String id) {
		try {
			return UUID.fromString(id);
		}
		catch (IllegalArgumentException unreadable) {
			throw new AdaptationUnknown();
		}
	}

}

package org.yidiantong.checklist.drafting.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.drafting.DraftAction;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.DraftView;
import org.yidiantong.checklist.drafting.ListNotValid;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import tools.jackson.databind.node.ObjectNode;

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
 * The page of the draft of the next list: its difference to the list that it changes, and
 * what the officer can do with it.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/checklist-draft")
class DraftPages {

	private static final int LONGEST = 20;

	private final DraftManagement drafts;

	private final ChangeTexts changes;

	private final MessageSource messages;

	DraftPages(DraftManagement drafts, ChangeTexts changes, MessageSource messages) {
		this.drafts = drafts;
		this.changes = changes;
		this.messages = messages;
	}

	@Bean
	static StaffMenuEntry draftEntry() {
		return new StaffMenuEntry("checklist.draft.menu", "/checklist-draft", 71, Permission.CHECKLIST_WRITE,
				Permission.CHECKLIST_PUBLISH);
	}

	@StaffPage
	@GetMapping
	String show(@PathVariable String district, Actor actor, Locale locale, Model model) {
		return page(actor, List.of(), locale, model);
	}

	@StaffPage
	@PostMapping("/act")
	String act(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String action,
			@RequestParam(defaultValue = "-1") int revision, @RequestParam(required = false) @Nullable String note,
			Locale locale, Model model, HttpServletResponse response) {
		try {
			this.drafts.act(actor, revision, action(action), note);
			return "redirect:/" + district + "/staff/checklist-draft";
		}
		catch (Refusal refusal) {
			if (refusal.errors().isEmpty()) {
				throw refusal;
			}
			response.setStatus(RefusalStatus.of(refusal).value());
			model.addAttribute("note", note);
			return page(actor, refusal.errors(), locale, model);
		}
	}

	@StaffPage
	@PostMapping("/head")
	String head(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "-1") int revision,
			@RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String effectiveFrom,
			Locale locale, Model model, HttpServletResponse response) {
		actor.require(Permission.CHECKLIST_WRITE);
		ObjectNode list = this.drafts.document(actor);
		list.put("version", PlainText.start(version.strip(), LONGEST));
		list.put("effectiveFrom", PlainText.start(effectiveFrom.strip(), LONGEST));
		try {
			this.drafts.save(actor, revision, list);
			return "redirect:/" + district + "/staff/checklist-draft";
		}
		catch (ListNotValid invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return page(actor, invalid.errors(), locale, model);
		}
	}

	private String page(Actor actor, List<ValidationError> errors, Locale locale, Model model) {
		DraftView view = this.drafts.find(actor).orElse(null);
		model.addAttribute("view", view);
		model.addAttribute("writes", actor.may(Permission.CHECKLIST_WRITE));
		model.addAttribute("problems",
				errors.stream().map((one) -> this.messages.getMessage(one.message(), locale)).toList());
		if (view != null) {
			model.addAttribute("changes", this.changes.byKind(view.changes(), locale));
			model.addAttribute("editors", view.draft().editors().stream().sorted().toList());
		}
		return "checklist/draft";
	}

	private static DraftAction action(String name) {
		for (DraftAction action : DraftAction.values()) {
			if (action.name().equals(name) && action != DraftAction.EDIT) {
				return action;
			}
		}
		throw new InvalidRequest(List.of(ValidationError.ofParameter("action", "draft.action")));
	}

}

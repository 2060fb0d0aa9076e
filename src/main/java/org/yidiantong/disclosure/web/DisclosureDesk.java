package org.yidiantong.disclosure.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.PeriodNotOver;
import org.yidiantong.disclosure.StaffDisclosure;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages with the officers' lists of disclosures and the actions other than writing.
 */
@Controller
class DisclosureDesk {

	private final DisclosureManagement disclosures;

	private final DisclosureEditor editor;

	private final RefusalTexts refusals;

	DisclosureDesk(DisclosureManagement disclosures, DisclosureEditor editor, RefusalTexts refusals) {
		this.disclosures = disclosures;
		this.editor = editor;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/disclosures")
	String list(@PathVariable String district, Actor actor, PageRequest page, Model model) {
		boolean writer = actor.may(Permission.DISCLOSURES_WRITE) && actor.unit() != null;
		boolean checker = actor.may(Permission.DISCLOSURES_CHECK);
		model.addAttribute("own", writer ? this.disclosures.own(actor, page) : null);
		// the door refuses actors who may neither write nor check
		model.addAttribute("waiting", (checker || !writer) ? this.disclosures.waiting(actor, page) : null);
		model.addAttribute("zone", BusinessClock.ZONE);
		return "disclosure/desk";
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/disclosures/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		return show(this.disclosures.find(actor, id), actor, model);
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/disclosures/{id}/{step:publish|send-back|correct|abandon|withdraw}")
	String act(@PathVariable String district, @PathVariable UUID id, @PathVariable String step,
			@RequestParam(required = false) @Nullable String revision,
			@RequestParam(required = false) @Nullable String reason, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			act(step, id, DisclosureForm.revision(revision), reason, actor);
			return "redirect:/" + district + "/staff/disclosures/" + id;
		}
		catch (InvalidRequest invalid) {
			return again(422, this.refusals.of(invalid), id, step, reason, actor, model, response);
		}
		catch (DisclosureChanged | DisclosureActionImpossible | PeriodNotOver changed) {
			return again(RefusalStatus.of(changed).value(), List.of(this.refusals.detail(changed)), id, step, reason,
					actor, model, response);
		}
	}

	private void act(String step, UUID id, int revision, @Nullable String reason, Actor actor) {
		switch (step) {
			case "publish" -> this.disclosures.publish(actor, id, revision);
			case "send-back" -> this.disclosures.sendBack(actor, id, revision, reason);
			case "withdraw" -> this.disclosures.withdraw(actor, id, revision, reason);
			case "correct" -> this.disclosures.correct(actor, id, revision);
			default -> this.disclosures.abandon(actor, id, revision);
		}
	}

	private String again(int status, List<String> errors, UUID id, String step, @Nullable String reason, Actor actor,
			Model model, HttpServletResponse response) {
		response.setStatus(status);
		model.addAttribute("errors", errors);
		model.addAttribute("reason", reason);
		model.addAttribute("step", step);
		return show(this.disclosures.find(actor, id), actor, model);
	}

	private String show(StaffDisclosure found, Actor actor, Model model) {
		model.addAttribute("zone", BusinessClock.ZONE);
		if (found.actions().contains(DisclosureAction.SAVE) && found.input() != null) {
			model.addAttribute("preview", found.preview());
			model.addAttribute("findings", found.findings());
			return this.editor.edit(actor, DisclosureForm.of(found, found.input()), found, model);
		}
		model.addAttribute("known", found);
		model.addAttribute("preview", found.preview());
		return "disclosure/check";
	}

}

package org.yidiantong.complaints.sweep.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form in which the desk of a complaint opens a sweep.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/cases/{id}/sweep")
class OpenSweepPages {

	private final SweepManagement sweeps;

	private final ComplaintInspection complaints;

	private final RefusalTexts refusals;

	private final BusinessClock clock;

	OpenSweepPages(SweepManagement sweeps, ComplaintInspection complaints, RefusalTexts refusals, BusinessClock clock) {
		this.sweeps = sweeps;
		this.complaints = complaints;
		this.refusals = refusals;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping
	String form(@PathVariable String district, @PathVariable ComplaintId id, Actor actor, Model model) {
		return form(actor, id, null, null, null, model);
	}

	@StaffPage
	@PostMapping
	String open(@PathVariable String district, @PathVariable ComplaintId id, Actor actor,
			@RequestParam(required = false) @Nullable List<String> places,
			@RequestParam(required = false) @Nullable String task,
			@RequestParam(required = false) @Nullable String dueOn, Model model, HttpServletResponse response) {
		List<String> chosen = (places == null) ? List.of() : places;
		try {
			return "redirect:/" + district + "/staff/sweeps/"
					+ this.sweeps.open(actor, id, new OpenSweep(chosen, task, day(dueOn))).id();
		}
		catch (ComplaintUnknown gone) {
			throw gone;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
			return form(actor, id, chosen, task, dueOn, model);
		}
	}

	private String form(Actor actor, ComplaintId id, @Nullable List<String> chosen, @Nullable String task,
			@Nullable String dueOn, Model model) {
		model.addAttribute("view", this.complaints.find(actor, id));
		model.addAttribute("task", task);
		model.addAttribute("dueOn", dueOn);
		model.addAttribute("today", this.clock.today());
		try {
			var choices = this.sweeps.choices(actor, id);
			model.addAttribute("choices", choices);
			model.addAttribute("chosen", (chosen == null) ? List.of(choices.place().value()) : chosen);
		}
		catch (InvalidRequest without) {
			model.addAttribute("refused", this.refusals.of(without));
		}
		return "complaints/sweep-form";
	}

	/** An unreadable day becomes null; the door then reports it. */
	private static @Nullable LocalDate day(@Nullable String input) {
		try {
			return PlainText.isBlank(input) ? null : LocalDate.parse(input.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

}

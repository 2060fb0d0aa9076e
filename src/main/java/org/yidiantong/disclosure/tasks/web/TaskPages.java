package org.yidiantong.disclosure.tasks.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureKind;
import org.yidiantong.disclosure.tasks.DisclosureTasks;
import org.yidiantong.disclosure.tasks.PlaceTasks;
import org.yidiantong.disclosure.tasks.SubmitNilReport;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What places have to disclose and by when, for officers; and one form for all of a
 * period of which nothing happened.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/disclosure-tasks")
class TaskPages {

	private final DisclosureTasks tasks;

	private final BusinessClock clock;

	private final RefusalTexts refusals;

	TaskPages(DisclosureTasks tasks, BusinessClock clock, RefusalTexts refusals) {
		this.tasks = tasks;
		this.clock = clock;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, @RequestParam(required = false) @Nullable String year, Actor actor,
			Model model) {
		List<PlaceTasks> places = this.tasks.list(actor, year(year));
		if (places.size() == 1) {
			return show(places.get(0), model);
		}
		model.addAttribute("year", year(year));
		model.addAttribute("places", places);
		return "disclosure/task-places";
	}

	@StaffPage
	@GetMapping("/{place}")
	String show(@PathVariable String district, @PathVariable String place,
			@RequestParam(required = false) @Nullable String year, Actor actor, Model model) {
		return show(this.tasks.of(actor, known(place), year(year)), model);
	}

	@StaffPage
	@PostMapping("/{place}/nothing")
	String reportNothing(@PathVariable String district, @PathVariable String place,
			@RequestParam(required = false) @Nullable String period,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable List<String> task, Actor actor, Model model,
			HttpServletResponse response) {
		String year = (period != null && period.length() >= 4) ? period.substring(0, 4) : null;
		try {
			this.tasks.reportNothing(actor, new SubmitNilReport(period, kind, items(task)));
			return "redirect:/" + district + "/staff/disclosure-tasks/" + place + "?year=" + year(year);
		}
		catch (InvalidRequest invalid) {
			response.setStatus(422);
			model.addAttribute("errors", this.refusals.errors(invalid).stream().distinct().toList());
			model.addAttribute("ticked", items(task).keySet());
			model.addAttribute("chosen", kind);
			return show(this.tasks.of(actor, known(place), year(year)), model);
		}
	}

	private String show(PlaceTasks tasks, Model model) {
		model.addAttribute("tasks", tasks);
		model.addAttribute("kinds", DisclosureKind.values());
		model.addAttribute("ids", new Ids());
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "disclosure/tasks";
	}

	private int year(@Nullable String input) {
		return (input != null && input.matches("[0-9]{4}")) ? Integer.parseInt(input) : this.clock.today().getYear();
	}

	private static PlaceCode known(String place) {
		return PlaceCode.read(place).orElseThrow(() -> new PlaceUnknown(place));
	}

	/** Each an item's code and the id that the page gave it. */
	private static Map<String, UUID> items(@Nullable List<String> ticked) {
		Map<String, UUID> items = new LinkedHashMap<>();
		for (String one : (ticked == null) ? List.<String>of() : ticked) {
			int end = one.indexOf('/');
			items.put((end < 0) ? one : one.substring(0, end), id(one.substring(end + 1)));
		}
		return items;
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException forged) {
			return NewId.next();
		}
	}

	/** Gives each box of a page the id under which its disclosure will be known. */
	static final class Ids {

		/** A new one. */
		public UUID next() {
			return NewId.next();
		}

	}

}

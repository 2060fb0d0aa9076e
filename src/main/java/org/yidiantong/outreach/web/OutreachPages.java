package org.yidiantong.outreach.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.outreach.ActivityKind;
import org.yidiantong.outreach.ActivityLevel;
import org.yidiantong.outreach.OutreachManagement;
import org.yidiantong.outreach.RecordActivity;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The officers' page of activities: totals of the year, a list, and a form to record one.
 */
@Controller
class OutreachPages {

	/** Days of page views that are listed, before today. */
	private static final int COUNTED_DAYS = 6;

	private final OutreachManagement outreach;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	OutreachPages(OutreachManagement outreach, OrganizationManagement organization, BusinessClock clock) {
		this.outreach = outreach;
		this.organization = organization;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/outreach")
	String list(@PathVariable String district, Actor actor, PageRequest part, Model model) {
		show(actor, part, model);
		model.addAttribute("input", Map.of("id", NewId.next().toString()));
		return "outreach/list";
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/outreach")
	String record(@PathVariable String district, @RequestParam Map<String, String> input, Actor actor, PageRequest part,
			Model model, HttpServletResponse response) {
		try {
			this.outreach.record(actor, id(input.get("id")), asked(input));
			return "redirect:/" + district + "/staff/outreach";
		}
		catch (InvalidRequest invalid) {
			show(actor, part, model);
			model.addAttribute("input", input);
			model.addAttribute("errors", invalid.errors());
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return "outreach/list";
		}
	}

	private void show(Actor actor, PageRequest part, Model model) {
		LocalDate today = this.clock.today();
		model.addAttribute("page", this.outreach.activities(actor, part));
		model.addAttribute("totals", this.outreach.totals(actor, today.withDayOfYear(1), today));
		model.addAttribute("counted", this.outreach.counted(actor, today.minusDays(COUNTED_DAYS), today));
		model.addAttribute("year", String.valueOf(today.getYear()));
		model.addAttribute("today", today);
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("kinds", ActivityKind.values());
		model.addAttribute("levels", ActivityLevel.values());
		model.addAttribute("writes", actor.may(Permission.OUTREACH_WRITE));
		model.addAttribute("errors", List.of());
	}

	private static RecordActivity asked(Map<String, String> input) {
		return new RecordActivity(named(ActivityKind.values(), input.get("kind")),
				named(ActivityLevel.values(), input.get("level")), input.get("place"), day(input.get("heldOn")),
				input.get("title"), number(input.get("times")), number(input.get("people")),
				number(input.get("copies")));
	}

	private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
		return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException none) {
			return null;
		}
	}

	/** Blank input is zero; other input that is not a number is an error. */
	private static Integer number(@Nullable String text) {
		if (PlainText.isBlank(text)) {
			return 0;
		}
		return text.strip().matches("[0-9]{1,8}") ? Integer.valueOf(text.strip()) : Integer.valueOf(-1);
	}

	private static UUID id(@Nullable String text) {
		try {
			return UUID.fromString(String.valueOf(text));
		}
		catch (IllegalArgumentException forged) {
			return NewId.next();
		}
	}

}

package org.yidiantong.complaints.bulk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.bulk.BulkDispatchManagement;
import org.yidiantong.complaints.bulk.BulkOutcome;
import org.yidiantong.complaints.bulk.BulkPreview;
import org.yidiantong.complaints.bulk.DispatchComplaints;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that shows what would happen to the chosen complaints, and the page with what
 * has happened. Both work without JavaScript.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/bulk-dispatch")
class BulkDispatchPages {

	private static final String CHECK = "check";

	private final BulkDispatchManagement dispatches;

	private final OrganizationManagement organization;

	private final RefusalTexts refusals;

	BulkDispatchPages(BulkDispatchManagement dispatches, OrganizationManagement organization, RefusalTexts refusals) {
		this.dispatches = dispatches;
		this.organization = organization;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String show(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable List<ComplaintId> chosen, Model model,
			HttpServletResponse response) {
		return preview(actor, Objects.requireNonNullElse(chosen, List.of()), null, null, model, response);
	}

	/**
	 * Dispatches the complaints, or shows anew what would happen with another unit.
	 * @param cases each with its revision
	 */
	@StaffPage
	@PostMapping
	String act(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable List<String> cases,
			@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable String note,
			@RequestParam(required = false) @Nullable String step, Model model, HttpServletResponse response) {
		List<DispatchComplaints.Choice> choices = Objects.requireNonNullElse(cases, List.<String>of())
			.stream()
			.map(BulkDispatchPages::choice)
			.toList();
		List<ComplaintId> ids = choices.stream().flatMap((one) -> id(one.id()).stream()).toList();
		if (CHECK.equals(step)) {
			return preview(actor, ids, unit, note, model, response);
		}
		try {
			return result(this.dispatches.dispatch(actor, new DispatchComplaints(choices, unit, note)), model);
		}
		catch (InvalidRequest invalid) {
			refuse(invalid, model, response);
			return preview(actor, ids, unit, note, model, response);
		}
	}

	private String preview(Actor actor, List<ComplaintId> ids, @Nullable String unit, @Nullable String note,
			Model model, HttpServletResponse response) {
		model.addAttribute("unit", unit);
		model.addAttribute("refusals", this.refusals);
		try {
			BulkPreview preview = this.dispatches.preview(actor, ids, unit);
			model.addAttribute("preview", preview);
			model.addAttribute("units", units(preview));
			model.addAttribute("note", (note == null) ? preview.note() : note);
		}
		catch (InvalidRequest invalid) {
			refuse(invalid, model, response);
			model.addAttribute("preview", null);
		}
		return "complaints/bulk-dispatch";
	}

	private void refuse(InvalidRequest invalid, Model model, HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(invalid).value());
		if (!model.containsAttribute("refused")) {
			model.addAttribute("refused", this.refusals.reason(invalid));
		}
	}

	private String result(List<BulkOutcome> outcomes, Model model) {
		model.addAttribute("refusals", this.refusals);
		model.addAttribute("done", outcomes.stream().filter(BulkOutcome::dispatched).toList());
		model.addAttribute("left", outcomes.stream().filter((one) -> !one.dispatched()).toList());
		model.addAttribute("chart", this.organization.chart());
		return "complaints/bulk-result";
	}

	/** The suggested units, then the governments of the places, then the departments. */
	private List<Unit> units(BulkPreview preview) {
		OrganizationChart chart = this.organization.chart();
		Map<UnitCode, Unit> units = new LinkedHashMap<>();
		List<Unit> governments = new ArrayList<>();
		preview.lines().stream().flatMap((line) -> Stream.ofNullable(line.complaint())).forEach((one) -> {
			Optional.ofNullable(one.lead()).ifPresent((lead) -> units.putIfAbsent(lead.code(), lead));
			chart.place(one.subject().placeCode()).flatMap(chart::governmentOf).ifPresent(governments::add);
		});
		Stream.concat(governments.stream(), chart.units((kind) -> kind == UnitKind.DEPARTMENT).stream())
			.forEach((one) -> units.putIfAbsent(one.code(), one));
		return List.copyOf(units.values());
	}

	/** The door reports what is unreadable. */
	private static DispatchComplaints.Choice choice(String text) {
		String[] parts = text.split(":", 2);
		return new DispatchComplaints.Choice(parts[0], (parts.length < 2) ? null : revision(parts[1]));
	}

	private static @Nullable Integer revision(String text) {
		try {
			return Integer.valueOf(text);
		}
		catch (NumberFormatException unreadable) {
			return null;
		}
	}

	private static Optional<ComplaintId> id(@Nullable String text) {
		try {
			return Optional.ofNullable(text).map(ComplaintId::from);
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

}

package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintScreening;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.filters.SavedFilters;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.UrgentComplaints;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists of complaints for officers.
 */
@Controller
class StaffComplaintLists {

	private final ComplaintInspection cases;

	private final OrganizationManagement organization;

	private final ComplaintScreening screening;

	private final UrgentComplaints urgent;

	private final SavedFilters filters;

	StaffComplaintLists(ComplaintInspection cases, UrgentComplaints urgent, ComplaintScreening screening,
			OrganizationManagement organization, SavedFilters filters) {
		this.cases = cases;
		this.urgent = urgent;
		this.screening = screening;
		this.organization = organization;
		this.filters = filters;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/cases")
	String list(@PathVariable String district, Actor actor, @ModelAttribute("asked") ComplaintListParameters asked,
			PageRequest page, @RequestParam(required = false) @Nullable String done, Model model,
			HttpServletResponse response) {
		model.addAttribute("done", ActionButton.at(String.valueOf(done)).orElse(null));
		OrganizationChart chart = this.organization.chart();
		Page<ComplaintSummary> found = found(actor, asked, page, model, response);
		model.addAttribute("cases", found);
		model.addAttribute("waiting", this.cases.count(actor, ComplaintFilter.ofWaiting()));
		model.addAttribute("held", this.screening.count(actor));
		model.addAttribute("states", ComplaintState.values());
		model.addAttribute("cards", CardKind.values());
		model.addAttribute("townships", chart.townships());
		model.addAttribute("places", names(found, chart));
		model.addAttribute("beginnings",
				this.urgent.beginnings(actor, found.items().stream().map(ComplaintSummary::id).toList()));
		model.addAttribute("saved", this.filters.of(actor));
		model.addAttribute("entry", actor.may(Permission.CASES_DISPATCH));
		model.addAttribute("phones", actor.may(Permission.CONTACTS_READ));
		model.addAttribute("dispatchable", actor.may(Permission.CASES_DISPATCH) ? dispatchable(found) : List.of());
		model.addAttribute("units",
				chart.units().stream().collect(Collectors.toMap(Unit::code, Unit::name, (one, other) -> one)));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/cases";
	}

	/** Keeps the filter of the list under a name, and leads back to the list. */
	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/case-filters")
	String save(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String name,
			@ModelAttribute("asked") ComplaintListParameters asked, Model model, HttpServletResponse response) {
		try {
			this.filters.save(actor, name, asked);
			return "redirect:/" + district + "/staff/cases?" + asked.query();
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("errors", invalid.errors());
			model.addAttribute("name", name);
			return "complaints/filter";
		}
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/case-filters/{id}/removal")
	String remove(@PathVariable String district, Actor actor, @PathVariable UUID id) {
		this.filters.remove(actor, id);
		return "redirect:/" + district + "/staff/cases";
	}

	/** An invalid filter finds nothing and shows its errors. */
	private Page<ComplaintSummary> found(Actor actor, ComplaintListParameters asked, PageRequest page, Model model,
			HttpServletResponse response) {
		try {
			return this.cases.list(actor, asked.filter(), page);
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("errors", invalid.errors());
			return new Page<>(List.of(), null);
		}
	}

	/** Those that can be dispatched together. */
	private static List<ComplaintId> dispatchable(Page<ComplaintSummary> found) {
		return found.items()
			.stream()
			.filter((line) -> line.state() == ComplaintState.SUBMITTED
					|| Transition.of(line.state(), ComplaintAction.DISPATCH).isPresent())
			.map(ComplaintSummary::id)
			.toList();
	}

	private static Map<PlaceCode, String> names(Page<ComplaintSummary> found, OrganizationChart chart) {
		return found.items()
			.stream()
			.map(ComplaintSummary::placeCode)
			.distinct()
			.collect(Collectors.toMap((code) -> code, chart::placeName));
	}

}

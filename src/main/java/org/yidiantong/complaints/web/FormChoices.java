package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The choices of a question, and the names of the chosen place and item.
 */
@Component
class FormChoices {

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final LocalFlows flows;

	private final DistrictManagement districts;

	private final RespondentChoices respondents;

	FormChoices(OrganizationManagement organization, ChecklistManagement checklists, LocalFlows flows,
			DistrictManagement districts, RespondentChoices respondents) {
		this.flows = flows;
		this.organization = organization;
		this.checklists = checklists;
		this.districts = districts;
		this.respondents = respondents;
	}

	void describe(ComplaintForm form, Question question, Model model) {
		List<Question> path = form.path(question);
		model.addAttribute("step", path.indexOf(question) + 1);
		model.addAttribute("steps", path.size());
		model.addAttribute("before", form.before(question).orElse(null));
		model.addAttribute("placeName", placeName(form));
		switch (question) {
			case TOWNSHIP -> model.addAttribute("townships", this.organization.chart().townships());
			case PLACE -> places(form, model);
			case ITEM -> model.addAttribute("groups", groups(form.place()));
			case TEXT -> model.addAttribute("unfollowed", step(form).orElse(null));
			case RESPONDENTS -> this.respondents.describe(form, model);
			case REVIEW -> review(form, model);
			default -> {
			}
		}
	}

	/** The chosen place, or the township while there is none. */
	private String placeName(ComplaintForm form) {
		return Stream.of(PlaceCode.read(form.place()), PlaceCode.read(form.township()))
			.flatMap(Optional::stream)
			.flatMap((code) -> this.organization.place(code).stream())
			.map(Place::name)
			.findFirst()
			.orElse("");
	}

	private void places(ComplaintForm form, Model model) {
		OrganizationChart chart = this.organization.chart();
		Optional<PlaceCode> township = PlaceCode.read(form.township());
		model.addAttribute("township", township.flatMap(chart::place).orElse(null));
		model.addAttribute("places", township.map(chart::placesIn).orElse(List.of()));
	}

	private List<Group> groups(@Nullable String place) {
		List<ItemSummary> items = this.checklists.items(new ItemFilter(null, null, PlaceCode.read(place).orElse(null)));
		return this.checklists.current()
			.categories()
			.stream()
			.map((one) -> new Group(one, items.stream().filter((item) -> item.category().equals(one.code())).toList()))
			.filter((group) -> !group.items().isEmpty())
			.toList();
	}

	private void review(ComplaintForm form, Model model) {
		model.addAttribute("respondentNames", this.respondents.names(form));
		boolean accusing = "REPORT".equals(form.nature()) || form.isSealed();
		model.addAttribute("aboutRow", form.asksAboutRow() && !accusing);
		model.addAttribute("persons", accusing ? form.namedPersons() : List.of());
		model.addAttribute("signs",
				form.isSealed() ? List.of() : ReportSigns.in(String.valueOf(form.text()), List.of()).words());
		model.addAttribute("itemName",
				ItemCode.read(form.item())
					.flatMap(this.checklists::item)
					.map((one) -> one.summary().name())
					.orElse(null));
		model.addAttribute("contactPoint", this.districts.settings().contact());
	}

	/** The step, as the flow holds at the place, that was not followed. */
	private Optional<FlowStep> step(ComplaintForm form) {
		Integer number = form.step();
		return ItemCode.read(form.item())
			.flatMap(this.checklists::item)
			.map((item) -> PlaceCode.read(form.place()).map((place) -> this.flows.itemAt(item, place)).orElse(item))
			.flatMap((item) -> item.steps()
				.stream()
				.filter((step) -> Integer.valueOf(step.seq()).equals(number))
				.findFirst());
	}

	/** A category with the items that apply at the place. */
	record Group(Category category, List<ItemSummary> items) {
	}

}

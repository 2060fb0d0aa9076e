package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
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

	private final DistrictManagement districts;

	FormChoices(OrganizationManagement organization, ChecklistManagement checklists, DistrictManagement districts) {
		this.organization = organization;
		this.checklists = checklists;
		this.districts = districts;
	}

	void describe(ComplaintForm form, Question question, Model model) {
		switch (question) {
			case TOWNSHIP -> model.addAttribute("townships", this.organization.chart().townships());
			case PLACE -> places(form, model);
			case ITEM -> model.addAttribute("groups", groups(form.place()));
			case REVIEW -> review(form, model);
			default -> {
			}
		}
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
		model.addAttribute("placeName",
				PlaceCode.read(form.place()).flatMap(this.organization::place).map(Place::name).orElse(""));
		model.addAttribute("itemName",
				ItemCode.read(form.item())
					.flatMap(this.checklists::item)
					.map((one) -> one.summary().name())
					.orElse(null));
		model.addAttribute("contactPoint", this.districts.settings().contact());
	}

	/** A category with the items that apply at the place. */
	record Group(Category category, List<ItemSummary> items) {
	}

}

package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The units that a citizen can name as those that a report is about: the ones of the
 * place, and the departments of the district.
 */
@Component
class RespondentChoices {

	private final OrganizationManagement organization;

	RespondentChoices(OrganizationManagement organization) {
		this.organization = organization;
	}

	void describe(ComplaintForm form, Model model) {
		OrganizationChart chart = this.organization.chart();
		model.addAttribute("local",
				PlaceCode.read(form.place())
					.flatMap(chart::place)
					.map((place) -> local(chart, place))
					.orElse(List.of()));
		model.addAttribute("departments", chart.units((kind) -> kind == UnitKind.DEPARTMENT));
		model.addAttribute("named", form.named());
	}

	private static List<Choice> local(OrganizationChart chart, Place place) {
		List<Choice> choices = new ArrayList<>();
		add("PLACE", chart.handlingUnitOf(place), choices);
		add("TOWNSHIP", chart.townshipOf(place).flatMap(chart::governmentOf), choices);
		add("DISCIPLINE", chart.disciplineOfficeOf(place), choices);
		return choices;
	}

	private static void add(String kind, Optional<Unit> unit, List<Choice> choices) {
		unit.filter((one) -> choices.stream().noneMatch((other) -> other.unit().equals(one)))
			.ifPresent((one) -> choices.add(new Choice(kind, one)));
	}

	/** The names of the units that were named. */
	List<String> names(ComplaintForm form) {
		OrganizationChart chart = this.organization.chart();
		return form.named()
			.stream()
			.flatMap((code) -> UnitCode.read(code).flatMap(chart::unit).map(Unit::name).stream())
			.toList();
	}

	/**
	 * A unit of the place.
	 *
	 * @param kind selects the plain words for it
	 */
	record Choice(String kind, Unit unit) {
	}

}

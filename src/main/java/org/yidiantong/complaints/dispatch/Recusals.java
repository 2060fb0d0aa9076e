package org.yidiantong.complaints.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.Routing;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * Applies the {@link RecusalPolicy} to complaints of the bound district, with the units
 * and the lists that it has today.
 */
@Component
public class Recusals {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	public Recusals(ChecklistManagement checklists, OrganizationManagement organization) {
		this.checklists = checklists;
		this.organization = organization;
	}

	/**
	 * Who is recused. Nobody is, unless how power was used is in question.
	 * @param report whether it is
	 * @param item code of the item in that version of the list; null without one
	 */
	public Recusal of(boolean report, @Nullable ItemCode item, String listVersion, PlaceCode placeCode,
			Collection<UnitCode> respondents) {
		OrganizationChart chart = this.organization.chart();
		Place place = chart.place(placeCode).orElse(null);
		Routing routing = (item == null) ? null
				: this.checklists.item(listVersion, item)
					.flatMap((one) -> this.checklists.routing(one, placeCode))
					.orElse(null);
		return new RecusalPolicy(chart).recusal(report, place, routing, respondents);
	}

	/**
	 * Codes of the units that a complaint is about by name: those that were named, those
	 * of persons who were named, and the first desk where the text is about it. A desk
	 * that is meant must not be the first to read it.
	 * @param persons in the words of people
	 */
	public List<UnitCode> named(Collection<UnitCode> units, Collection<String> persons, PlaceCode placeCode,
			String text) {
		OrganizationChart chart = this.organization.chart();
		Stream<Unit> meant = chart.place(placeCode)
			.stream()
			.flatMap((place) -> Stream.concat(
					persons.stream().flatMap((words) -> RespondentWords.units(words, place, chart).stream()),
					chart.disciplineOfficeOf(place).filter((desk) -> RespondentWords.isAbout(desk, text)).stream()));
		return Stream.concat(units.stream(), meant.map(Unit::code)).distinct().toList();
	}

	/** Code of the first desk of a place; null when it is recused, for the district. */
	public @Nullable UnitCode firstDesk(PlaceCode placeCode, Recusal recusal) {
		OrganizationChart chart = this.organization.chart();
		return chart.place(placeCode)
			.flatMap((place) -> new RecusalPolicy(chart).firstDesk(place, recusal))
			.orElse(null);
	}

}

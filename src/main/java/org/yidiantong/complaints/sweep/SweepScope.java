package org.yidiantong.complaints.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Routing;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Finds the units that check themselves: at each place, the unit that the checklist makes
 * responsible for the item there. The desk of a township reaches its own township, the
 * district every place. A unit that is recused from the complaint is left out of
 * townships and districts, and refused where its place is named.
 */
@Component
class SweepScope {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	SweepScope(ChecklistManagement checklists, OrganizationManagement organization) {
		this.checklists = checklists;
		this.organization = organization;
	}

	/**
	 * The places that a desk can choose, by township, without those where the item does
	 * not apply or a recused unit is responsible.
	 * @param desk code of a unit; null for the district
	 */
	Map<Place, List<Place>> choices(@Nullable UnitCode desk, Item item, Recusal recusal) {
		OrganizationChart chart = this.organization.chart();
		Map<Place, List<Place>> choices = new LinkedHashMap<>();
		for (Place township : townships(desk, chart)) {
			List<Place> places = chart.placesIn(township.code())
				.stream()
				.filter((place) -> responsible(item, place).filter((unit) -> !recusal.concerns(unit)).isPresent())
				.toList();
			if (!places.isEmpty()) {
				choices.put(township, places);
			}
		}
		return choices;
	}

	/**
	 * The places that each unit checks.
	 * @param asked codes of places, or of the district
	 * @param errors receives an error for each code that cannot be
	 */
	Map<UnitCode, List<PlaceCode>> units(@Nullable UnitCode desk, Item item, Recusal recusal, List<String> asked,
			List<ValidationError> errors) {
		OrganizationChart chart = this.organization.chart();
		List<Place> reached = townships(desk, chart);
		Map<UnitCode, Set<PlaceCode>> units = new LinkedHashMap<>();
		for (int at = 0; at < asked.size(); at++) {
			String path = "places[" + at + "]";
			String code = asked.get(at);
			if (code.equals(BoundDistrict.required().toString()) && desk == null) {
				reached.forEach((township) -> all(chart.placesIn(township.code()), item, recusal, units));
				continue;
			}
			Optional<Place> place = PlaceCode.read(code).flatMap(chart::place);
			boolean within = place.flatMap(chart::townshipOf).filter(reached::contains).isPresent();
			if (place.isEmpty() || !within) {
				errors.add(ValidationError.of(path, place.isEmpty() ? "sweep.place.unknown" : "sweep.place.beyond",
						place.map(Place::name).orElse(code)));
			}
			else if (place.get().kind() == PlaceKind.TOWNSHIP) {
				all(chart.placesIn(place.get().code()), item, recusal, units);
			}
			else {
				one(place.get(), item, recusal, path, units, errors);
			}
		}
		Map<UnitCode, List<PlaceCode>> found = new LinkedHashMap<>();
		units.forEach((unit, places) -> found.put(unit, List.copyOf(places)));
		return found;
	}

	private void all(List<Place> places, Item item, Recusal recusal, Map<UnitCode, Set<PlaceCode>> units) {
		places.forEach((place) -> one(place, item, recusal, "", units, new ArrayList<>()));
	}

	private void one(Place place, Item item, Recusal recusal, String path, Map<UnitCode, Set<PlaceCode>> units,
			List<ValidationError> errors) {
		Optional<UnitCode> unit = responsible(item, place);
		if (unit.isEmpty()) {
			errors.add(ValidationError.of(path, "sweep.place.item", place.name(), item.name()));
		}
		else if (recusal.concerns(unit.get())) {
			errors.add(ValidationError.of(path, "sweep.place.recused", place.name()));
		}
		else {
			units.computeIfAbsent(unit.get(), (key) -> new LinkedHashSet<>()).add(place.code());
		}
	}

	private Optional<UnitCode> responsible(Item item, Place place) {
		return this.checklists.routing(item, place.code()).map(Routing::lead).map(Unit::code);
	}

	private static List<Place> townships(@Nullable UnitCode desk, OrganizationChart chart) {
		if (desk == null) {
			return chart.townships();
		}
		PlaceCode own = chart.unit(desk).map(Unit::place).orElse(null);
		return chart.townships().stream().filter((township) -> township.code().equals(own)).toList();
	}

}

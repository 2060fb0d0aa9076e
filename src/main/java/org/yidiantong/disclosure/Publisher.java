package org.yidiantong.disclosure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

/**
 * The unit that publishes, the place it serves and the unit that supervises it.
 *
 * @param township code of the township of the place, or of the place itself
 * @param supervising code of the checking unit; null where the district itself checks
 */
record Publisher(Unit unit, Place place, PlaceCode township, @Nullable UnitCode supervising) {

	/**
	 * The publisher that an officer belongs to.
	 * @throws PlacelessUnit when the unit serves no place today
	 */
	static Publisher of(OrganizationChart chart, Actor actor) {
		Unit unit = Optional.ofNullable(actor.unit()).flatMap(chart::unit).orElseThrow(PlacelessUnit::new);
		Place place = Optional.ofNullable(unit.place()).flatMap(chart::place).orElseThrow(PlacelessUnit::new);
		if (unit.kind().supervising()) {
			throw new PlacelessUnit();
		}
		return new Publisher(unit, place, place.path().get(0),
				chart.disciplineOfficeOf(place).map(Unit::code).orElse(null));
	}

}

package org.yidiantong.disclosure;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;

/**
 * The unit that discloses, the place it serves and who supervises it there.
 *
 * @param township code of the township that the place lies in, or is
 * @param supervising code of the unit that checks; null where the district has none, so
 * that the district itself checks
 */
record Publisher(Unit unit, Place place, String township, @Nullable String supervising) {

	/**
	 * The unit of an officer.
	 * @throws PlacelessUnit when it serves no place that counts today
	 */
	static Publisher of(OrganizationChart chart, Actor actor) {
		Unit unit = chart.unit((actor.unit() == null) ? "" : actor.unit()).orElseThrow(PlacelessUnit::new);
		String code = unit.place();
		Place place = chart.place((code == null) ? "" : code).orElseThrow(PlacelessUnit::new);
		if (unit.kind().supervising()) {
			throw new PlacelessUnit();
		}
		return new Publisher(unit, place, place.path().get(0),
				chart.disciplineOfficeOf(place).map(Unit::code).orElse(null));
	}

}

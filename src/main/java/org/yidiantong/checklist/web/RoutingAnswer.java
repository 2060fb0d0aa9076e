package org.yidiantong.checklist.web;

import java.util.List;

import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Routing;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

/**
 * The units responsible for an item at a place, in the API.
 */
record RoutingAnswer(UnitLine lead, List<UnitLine> guiding, UnitLine supervising, UnitLine firstDesk,
		HandlingGrade grade) {

	static RoutingAnswer of(Routing routing) {
		return new RoutingAnswer(UnitLine.of(routing.lead()), routing.guiding().stream().map(UnitLine::of).toList(),
				UnitLine.of(routing.supervising()), UnitLine.of(routing.firstDesk()), routing.grade());
	}

	/** A unit's code, name and kind. */
	record UnitLine(UnitCode code, String name, UnitKind kind) {

		static UnitLine of(Unit unit) {
			return new UnitLine(unit.code(), unit.name(), unit.kind());
		}

	}

}

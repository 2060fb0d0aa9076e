package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

import org.yidiantong.organization.Unit;

/**
 * The units responsible for an item at a place: exactly one leads and exactly one
 * supervises.
 *
 * @param lead the unit that leads
 * @param guiding departments that guide or assist, without the lead
 * @param supervising the unit that supervises the lead
 * @param firstDesk the discipline office of the township, which receives complaints
 * @param grade complexity of a complaint
 */
@ValueObject
public record Routing(Unit lead, List<Unit> guiding, Unit supervising, Unit firstDesk, HandlingGrade grade) {

	public Routing {
		guiding = List.copyOf(guiding);
	}

}

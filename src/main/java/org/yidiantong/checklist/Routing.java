package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

import org.yidiantong.organization.Unit;

/**
 * Who answers for an item at a place: exactly one unit leads and exactly one supervises.
 *
 * @param lead the unit that leads
 * @param guiding departments that guide or assist, without the lead
 * @param supervising the unit that watches over the lead
 * @param firstDesk the discipline office of the township, which receives what is filed
 * @param grade how much work a complaint is
 */
@ValueObject
public record Routing(Unit lead, List<Unit> guiding, Unit supervising, Unit firstDesk, HandlingGrade grade) {

	public Routing {
		guiding = List.copyOf(guiding);
	}

}

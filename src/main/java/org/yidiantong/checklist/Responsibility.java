package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The part of an item's routing that does not depend on the place.
 *
 * @param lead the level that leads
 * @param departments functions of the departments that lead, guide or assist; each
 * district maps them to its units
 * @param grade complexity of a complaint
 */
@ValueObject
public record Responsibility(Lead lead, List<String> departments, HandlingGrade grade) {

	public Responsibility {
		departments = List.copyOf(departments);
	}

}

package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How complaints about an item are routed, before a place is known.
 *
 * @param lead the level that leads
 * @param departments functions of the departments that lead, guide or assist; each
 * district maps them to its units
 * @param grade how much work it is
 */
@ValueObject
public record Responsibility(Lead lead, List<String> departments, HandlingGrade grade) {

	public Responsibility {
		departments = List.copyOf(departments);
	}

}

package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The part of an item's routing that does not depend on the place.
 *
 * @param lead the level that leads
 * @param departments functions of the departments that lead, guide or assist; each
 * district maps them to its units
 * @param grade complexity of a complaint
 * @param closingPhoto whether a complaint is closed only with a photo of what was done,
 * as for physical faults; null for no
 */
@ValueObject
public record Responsibility(Lead lead, List<String> departments, HandlingGrade grade, @Nullable Boolean closingPhoto) {

	public Responsibility {
		departments = List.copyOf(departments);
	}

	/** Closed without a photo. */
	public Responsibility(Lead lead, List<String> departments, HandlingGrade grade) {
		this(lead, departments, grade, null);
	}

	/** Whether the reply to a complaint needs a photo before it is closed. */
	public boolean closesWithPhoto() {
		return Boolean.TRUE.equals(this.closingPhoto);
	}

}

package org.yidiantong.checklist.adapted;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adapted.StepChange.Kind;

/**
 * A step of an adapted flow.
 *
 * @param step numbered within the adapted flow
 * @param origins the steps of the district that it stands for; empty for a new step
 * @param marks how it differs from the district's; empty when it does not
 */
@ValueObject
public record AdaptedStep(FlowStep step, List<Integer> origins, Set<Kind> marks) {

	public AdaptedStep {
		origins = List.copyOf(origins);
		Set<Kind> sorted = EnumSet.noneOf(Kind.class);
		sorted.addAll(marks);
		marks = Collections.unmodifiableSet(sorted);
	}

	/** Whether it differs from the district's. */
	public boolean isMarked() {
		return !this.marks.isEmpty();
	}

}

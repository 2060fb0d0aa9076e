package org.yidiantong.checklist.adapted;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.FlowStep;

/**
 * The flow of the district with the changes of a township or village.
 *
 * @param steps in order
 * @param dropped the steps of the district that it leaves out, in their order
 */
@ValueObject
public record AdaptedFlow(List<AdaptedStep> steps, List<FlowStep> dropped) {

	public AdaptedFlow {
		steps = List.copyOf(steps);
		dropped = List.copyOf(dropped);
	}

	/** The steps without their marks. */
	public List<FlowStep> flowSteps() {
		return this.steps.stream().map(AdaptedStep::step).toList();
	}

	/** The numbers of the steps that differ from the district's. */
	public Set<Integer> marked() {
		return this.steps.stream()
			.filter(AdaptedStep::isMarked)
			.map((one) -> one.step().seq())
			.collect(Collectors.toUnmodifiableSet());
	}

}

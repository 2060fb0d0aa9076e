package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.flow.Flow;

/**
 * Changes applied to the flow of an item. A pure function of its arguments: either the
 * adapted flow, or every rule that the changes break.
 */
public final class FlowAdaptation {

	private final Optional<AdaptedFlow> flow;

	private final List<BrokenRule> broken;

	private FlowAdaptation(Optional<AdaptedFlow> flow, List<BrokenRule> broken) {
		this.flow = flow;
		this.broken = List.copyOf(broken);
	}

	/**
	 * Applies changes.
	 * @param item the item as the list of the district has it
	 */
	public static FlowAdaptation of(Item item, List<StepChange> changes) {
		AdaptationRules rules = new AdaptationRules(item);
		List<BrokenRule> broken = new ArrayList<>(rules.check(changes));
		if (!broken.isEmpty()) {
			return new FlowAdaptation(Optional.empty(), broken);
		}
		FlowRewriting rewriting = new FlowRewriting(item.steps(), rules);
		AdaptedFlow flow = rewriting.apply(changes);
		broken.addAll(rewriting.broken());
		if (flow.steps().isEmpty()) {
			broken.add(rules.found(AdaptationRule.STEPS_REMAIN, -1, 0));
		}
		else if (broken.isEmpty()) {
			new Flow(flow.flowSteps()).mistakes()
				.forEach((mistake) -> broken
					.add(rules.found(AdaptationRule.FLOW_SOUND, -1, origin(flow, mistake.step()))));
		}
		return new FlowAdaptation(broken.isEmpty() ? Optional.of(flow) : Optional.empty(), broken);
	}

	/** Changes that cannot be applied. */
	static FlowAdaptation refused(List<BrokenRule> broken) {
		return new FlowAdaptation(Optional.empty(), broken);
	}

	/** The adapted flow; empty when a rule is broken. */
	public Optional<AdaptedFlow> flow() {
		return this.flow;
	}

	/** Every broken rule, in the order of the changes; empty when there is a flow. */
	public List<BrokenRule> broken() {
		return this.broken;
	}

	private static int origin(AdaptedFlow flow, int step) {
		return flow.steps().get(step - 1).origins().stream().findFirst().orElse(0);
	}

}

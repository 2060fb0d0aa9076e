package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.flow.Flow;

/**
 * Distributes the width of the drawing among the actors. Who has more to do has the wider
 * lane. A step of several actors is in the lane of the first of them, if that one also
 * acts alone.
 */
final class Lanes {

	private Lanes() {
	}

	/** The actor in whose lane a step is drawn. */
	static String actor(FlowStep step, Set<String> actors) {
		String first = step.actor().split("[/+、]", 2)[0];
		return actors.contains(first) ? first : step.actor();
	}

	static List<Lane> of(Flow flow, double left, double width) {
		Map<String, Double> weights = weights(flow);
		double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
		double spare = width - weights.size() * Measures.LANE;
		List<Lane> lanes = new ArrayList<>();
		double x = left;
		for (Map.Entry<String, Double> one : weights.entrySet()) {
			double wide = Measures.LANE + spare * one.getValue() / total;
			lanes.add(new Lane(one.getKey(), x, wide,
					TextWidth.wrap(one.getKey(), Measures.TEXT, wide - 2 * Measures.PADDING)));
			x += wide;
		}
		return lanes;
	}

	/** How many lanes there are. */
	static int count(Flow flow) {
		return names(flow).size();
	}

	/** The actors of the lanes, from left to right. */
	static Set<String> names(Flow flow) {
		Set<String> actors = flow.actors();
		Set<String> names = new LinkedHashSet<>();
		flow.steps().forEach((step) -> names.add(actor(step, actors)));
		return names;
	}

	/** The longest text of each lane, by its square root. */
	private static Map<String, Double> weights(Flow flow) {
		Set<String> actors = flow.actors();
		Map<String, Double> weights = new LinkedHashMap<>();
		for (FlowStep step : flow.steps()) {
			double weight = Math.sqrt(Math.max(4, TextWidth.of(step.action(), 1)));
			weights.merge(actor(step, actors), weight, Math::max);
		}
		return weights;
	}

}

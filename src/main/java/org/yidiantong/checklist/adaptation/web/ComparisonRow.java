package org.yidiantong.checklist.adaptation.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adapted.AdaptedFlow;
import org.yidiantong.checklist.adapted.AdaptedStep;

/**
 * A row of the comparison of two flows.
 *
 * @param before the steps of the list; empty for a new step
 * @param after the adapted step; null where the steps are left out
 */
record ComparisonRow(List<FlowStep> before, @Nullable AdaptedStep after) {

	/** The adapted flow beside that of the list, with what is left out at its place. */
	static List<ComparisonRow> of(List<FlowStep> list, AdaptedFlow flow) {
		List<ComparisonRow> rows = new ArrayList<>();
		List<FlowStep> dropped = new ArrayList<>(flow.dropped());
		for (AdaptedStep step : flow.steps()) {
			int first = step.origins().isEmpty() ? 0 : step.origins().get(0);
			while (!dropped.isEmpty() && dropped.get(0).seq() < first) {
				rows.add(new ComparisonRow(List.of(dropped.remove(0)), null));
			}
			rows.add(new ComparisonRow(step.origins().stream().map((seq) -> list.get(seq - 1)).toList(), step));
		}
		dropped.forEach((step) -> rows.add(new ComparisonRow(List.of(step), null)));
		return rows;
	}

}

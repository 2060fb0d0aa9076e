package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How the flow of a place differs from that of the district.
 *
 * @param placeName name of the place that has adapted the flow; empty for the flow of the
 * district
 * @param steps the numbers of the steps that differ
 * @param dropped what the steps do that it leaves out
 */
@ValueObject
public record LocalMarks(String placeName, Set<Integer> steps, List<String> dropped) {

	/** The flow of the district. */
	public static final LocalMarks NONE = new LocalMarks("", Set.of(), List.of());

	public LocalMarks {
		steps = Set.copyOf(steps);
		dropped = List.copyOf(dropped);
	}

	boolean marks(int step) {
		return this.steps.contains(step);
	}

	/** What the marks mean, and what is left out; empty for the flow of the district. */
	String legend() {
		if (this.placeName.isEmpty()) {
			return "";
		}
		return FlowWords.MARK + "：" + this.placeName + "的这一步与清单的流程不同。"
				+ (this.dropped.isEmpty() ? "" : "清单流程中略去的步骤：" + String.join("；", this.dropped) + "。");
	}

}

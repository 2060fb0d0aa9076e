package org.yidiantong.checklist.flow;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A way from a step to what follows.
 *
 * @param from number of the step
 * @param to number of the step that follows; 0 when the procedure ends
 * @param label the answer that leads this way; null when there is no question
 * @param outcome how the procedure ends; null when it goes on, or ends as planned
 */
@ValueObject
public record Way(int from, int to, @Nullable String label, @Nullable String outcome) {

	/** Whether it leads back. */
	public boolean returns() {
		return this.to > 0 && this.to <= this.from;
	}

}

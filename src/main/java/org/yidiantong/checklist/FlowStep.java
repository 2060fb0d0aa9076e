package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One step of an item's flow. The flow goes on with the step of the next number unless
 * {@code next} or {@code decision} says otherwise.
 *
 * @param seq counted from 1
 * @param actor who acts
 * @param action what is done
 * @param limit how long it may or must take
 * @param next number of the later step that follows, or 0 when the procedure ends with
 * this step; null for the step of the next number
 * @param decision the question whose answer decides what follows; null without one
 */
@ValueObject
public record FlowStep(int seq, String actor, String action, Limit limit, @Nullable Integer next,
		@Nullable Decision decision) {

	/** A step that is followed by the step of the next number. */
	public FlowStep(int seq, String actor, String action, Limit limit) {
		this(seq, actor, action, limit, null, null);
	}

}

package org.yidiantong.checklist.adapted;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A rule that an adaptation breaks.
 *
 * @param rule the rule
 * @param change position of the change in the adaptation, from 0; -1 when the whole is
 * meant
 * @param step number of the step in the flow of the district; 0 when none is meant
 * @param action what is done in the step; empty without a step
 * @param limit its limit in the words of the list; empty without a step
 * @param law the policies on which the item is based
 */
@ValueObject
public record BrokenRule(AdaptationRule rule, int change, int step, String action, String limit, String law) {

	/** The arguments of its message: step, action, limit, law. */
	public Object[] arguments() {
		return new Object[] { this.step, this.action, this.limit, this.law };
	}

}

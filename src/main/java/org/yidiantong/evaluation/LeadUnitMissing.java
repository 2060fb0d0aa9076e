package org.yidiantong.evaluation;

import org.yidiantong.http.Refused;

/**
 * The case has no lead unit that could rectify.
 */
public class LeadUnitMissing extends Refused {

	public LeadUnitMissing() {
		super("lead-unit-missing", Because.CONFLICT);
	}

}

package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * Only somebody who left no contact can be given up as not reachable.
 */
public class PersonReachable extends Refusal {

	public PersonReachable() {
		super("person-reachable", Reason.CONFLICT);
	}

}

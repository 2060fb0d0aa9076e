package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The person left a contact, so the call-back cannot be closed as not reachable.
 */
public class PersonReachable extends Refusal {

	public PersonReachable() {
		super("person-reachable", Reason.CONFLICT);
	}

}

package org.yidiantong.evaluation;

import org.yidiantong.http.Refused;

/**
 * Only somebody who left no contact can be given up as not reachable.
 */
public class PersonReachable extends Refused {

	public PersonReachable() {
		super("person-reachable", Because.CONFLICT);
	}

}

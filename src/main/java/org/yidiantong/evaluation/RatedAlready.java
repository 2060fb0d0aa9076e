package org.yidiantong.evaluation;

import org.yidiantong.http.Refused;

/**
 * The case has its rating; the first one counts.
 */
public class RatedAlready extends Refused {

	public RatedAlready() {
		super("rated-already", Because.CONFLICT);
	}

}

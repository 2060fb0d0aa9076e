package org.yidiantong.disclosure;

import org.yidiantong.http.Refused;

/**
 * Whoever has written in a disclosure cannot check it as well.
 */
public class SecondPersonRequired extends Refused {

	public SecondPersonRequired() {
		super("second-person-required", Because.FORBIDDEN);
	}

}

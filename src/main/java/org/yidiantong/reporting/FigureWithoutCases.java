package org.yidiantong.reporting;

import org.yidiantong.http.Refused;

/**
 * The figure is not taken from cases, so that there is no list of them behind it.
 */
public class FigureWithoutCases extends Refused {

	public FigureWithoutCases(String code, String name) {
		super("figure-without-cases", Because.UNKNOWN, code, name);
	}

}

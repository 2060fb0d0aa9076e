package org.yidiantong.reporting;

import org.yidiantong.http.Refused;

/**
 * No figure has this code.
 */
public class FigureUnknown extends Refused {

	public FigureUnknown(String code) {
		super("figure-unknown", Because.UNKNOWN, code);
	}

}

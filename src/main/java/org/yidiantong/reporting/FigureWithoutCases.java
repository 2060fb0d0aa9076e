package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * The figure is not taken from cases, so that there is no list of them behind it.
 */
public class FigureWithoutCases extends Refusal {

	public FigureWithoutCases(String code, String name) {
		super("figure-without-cases", Reason.UNKNOWN, code, name);
	}

}

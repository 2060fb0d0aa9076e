package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * The figure is not computed from complaints, so there are none to list.
 */
public class FigureWithoutCases extends Refusal {

	public FigureWithoutCases(String code, String name) {
		super("figure-without-cases", Reason.UNKNOWN, code, name);
	}

}

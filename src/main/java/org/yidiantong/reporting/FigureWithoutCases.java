package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;
import org.yidiantong.reporting.figures.Kpi;

/**
 * The figure is not computed from complaints, so there are none to list.
 */
public class FigureWithoutCases extends Refusal {

	public FigureWithoutCases(Kpi figure) {
		super("figure-without-cases", Reason.UNKNOWN, figure.code(), new Term("reporting.figure." + figure.code()));
	}

}

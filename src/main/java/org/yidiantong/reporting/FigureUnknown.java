package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * There is no figure with this code.
 */
public class FigureUnknown extends Refusal {

	public FigureUnknown(String code) {
		super("figure-unknown", Reason.UNKNOWN, code);
	}

}

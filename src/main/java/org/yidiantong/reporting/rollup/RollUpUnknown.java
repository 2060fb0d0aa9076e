package org.yidiantong.reporting.rollup;

import org.yidiantong.kernel.Refusal;

/**
 * No district of the area has published figures for this period.
 */
public class RollUpUnknown extends Refusal {

	public RollUpUnknown(String period) {
		super("rollup-unknown", Reason.UNKNOWN, period);
	}

}

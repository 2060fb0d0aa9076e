package org.yidiantong.complaints.dispatch;

import org.yidiantong.kernel.Refusal;

/**
 * The unit is the one that is complained about, so it keeps out of the case.
 */
public class UnitRecused extends Refusal {

	public UnitRecused(String unit) {
		super("unit-recused", Reason.CONFLICT, unit);
	}

}

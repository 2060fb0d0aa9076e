package org.yidiantong.complaints.dispatch;

import org.yidiantong.kernel.Refusal;

/**
 * The unit is the respondent and is recused.
 */
public class UnitRecused extends Refusal {

	public UnitRecused(String unit) {
		super("unit-recused", Reason.CONFLICT, unit);
	}

}

package org.yidiantong.complaints.dispatch;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.UnitCode;

/**
 * The unit is the respondent and is recused.
 */
public class UnitRecused extends Refusal {

	public UnitRecused(UnitCode unit) {
		super("unit-recused", Reason.CONFLICT, unit.value());
	}

}

package org.yidiantong.complaints.dispatch;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.UnitCode;

/**
 * The unit is recused from the complaint.
 */
public class UnitRecused extends Refusal {

	public UnitRecused(UnitCode unit) {
		super("unit-recused", Reason.CONFLICT, unit);
	}

}

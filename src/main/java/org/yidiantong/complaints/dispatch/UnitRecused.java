package org.yidiantong.complaints.dispatch;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.UnitCode;

/**
 * The unit is recused from the complaint.
 */
public class UnitRecused extends Refusal {

	private final UnitCode unit;

	/** With the code of the unit, where no name is known. */
	public UnitRecused(UnitCode unit) {
		this(unit, unit.value());
	}

	/** With the name that people know. */
	public UnitRecused(UnitCode unit, String name) {
		super("unit-recused", Reason.CONFLICT, name);
		this.unit = unit;
	}

	/** The same with the name of the unit. */
	public UnitRecused named(OrganizationChart chart) {
		String name = chart.unitName(this.unit);
		return (name == null) ? this : new UnitRecused(this.unit, name);
	}

}

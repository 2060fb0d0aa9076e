package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * The unit is the one that is complained about, so it keeps out of the case.
 */
public class UnitRecused extends Refused {

	public UnitRecused(String unit) {
		super("unit-recused", Because.CONFLICT, unit);
	}

}

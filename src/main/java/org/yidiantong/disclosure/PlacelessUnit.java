package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * The officer's unit serves no place, so it has nothing to disclose.
 */
public class PlacelessUnit extends Refusal {

	public PlacelessUnit() {
		super("placeless-unit", Reason.FORBIDDEN);
	}

}

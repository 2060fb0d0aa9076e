package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * The officer's unit serves no place for which it could disclose anything.
 */
public class PlacelessUnit extends Refusal {

	public PlacelessUnit() {
		super("placeless-unit", Reason.FORBIDDEN);
	}

}

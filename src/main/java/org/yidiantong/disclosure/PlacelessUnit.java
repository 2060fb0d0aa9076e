package org.yidiantong.disclosure;

import org.yidiantong.http.Refused;

/**
 * The officer's unit serves no place for which it could disclose anything.
 */
public class PlacelessUnit extends Refused {

	public PlacelessUnit() {
		super("placeless-unit", Because.FORBIDDEN);
	}

}

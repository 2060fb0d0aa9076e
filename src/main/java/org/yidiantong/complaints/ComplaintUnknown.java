package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * The district has no complaint of this tracking code.
 */
public class ComplaintUnknown extends Refused {

	public ComplaintUnknown() {
		super("complaint-unknown", Because.UNKNOWN);
	}

}

package org.yidiantong.complaints.filters;

import org.yidiantong.kernel.Refusal;

/**
 * The post has no filter of this id.
 */
public class FilterUnknown extends Refusal {

	FilterUnknown() {
		super("filter-unknown", Reason.UNKNOWN);
	}

}

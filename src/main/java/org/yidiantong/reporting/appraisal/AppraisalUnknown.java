package org.yidiantong.reporting.appraisal;

import org.yidiantong.kernel.Refusal;

/**
 * There is no card: no such township or department, or no such year.
 */
public class AppraisalUnknown extends Refusal {

	public AppraisalUnknown(String what) {
		super("appraisal-unknown", Reason.UNKNOWN, what);
	}

}

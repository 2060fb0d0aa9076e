package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such report in this district.
 */
public class ReportUnknown extends Refusal {

	public ReportUnknown() {
		super("report-unknown", Reason.UNKNOWN);
	}

}

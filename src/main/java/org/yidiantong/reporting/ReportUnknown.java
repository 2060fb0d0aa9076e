package org.yidiantong.reporting;

import org.yidiantong.http.Refused;

/**
 * There is no such report in this district.
 */
public class ReportUnknown extends Refused {

	public ReportUnknown() {
		super("report-unknown", Because.UNKNOWN);
	}

}

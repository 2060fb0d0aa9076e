package org.yidiantong.reporting;

import org.yidiantong.http.Refused;

/**
 * The report is still being made, or could not be.
 */
public class ReportNotReady extends Refused {

	public ReportNotReady(ReportState state) {
		super("report-not-ready", Because.CONFLICT, state.name());
	}

}

package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The report is still being produced, or production failed.
 */
public class ReportNotReady extends Refusal {

	public ReportNotReady(ReportState state) {
		super("report-not-ready", Reason.CONFLICT, new Term("reporting.state." + state));
	}

}

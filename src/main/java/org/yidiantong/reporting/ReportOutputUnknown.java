package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.reporting.definition.ReportOutput;

/**
 * Reports of this kind have no such document.
 */
public class ReportOutputUnknown extends Refusal {

	public ReportOutputUnknown(String report, ReportOutput output) {
		super("report-output-unknown", Reason.UNKNOWN, report, output);
	}

}

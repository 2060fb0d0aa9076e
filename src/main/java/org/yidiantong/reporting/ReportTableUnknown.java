package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * The report has no table with this code.
 */
public class ReportTableUnknown extends Refusal {

	public ReportTableUnknown(String code) {
		super("report-table-unknown", Reason.UNKNOWN, code);
	}

}

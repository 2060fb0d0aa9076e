package org.yidiantong.complaints.disciplinary;

import org.yidiantong.kernel.Refusal;

/**
 * Nobody opened the disciplinary report, so it cannot have been handed over.
 */
public class DisciplinaryReportUnopened extends Refusal {

	public DisciplinaryReportUnopened() {
		super("disciplinary-report-unopened", Reason.CONFLICT);
	}

}

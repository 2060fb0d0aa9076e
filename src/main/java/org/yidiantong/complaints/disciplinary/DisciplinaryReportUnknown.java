package org.yidiantong.complaints.disciplinary;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such disciplinary report for the actor. Whoever is not of the discipline
 * office gets this answer for every id.
 */
public class DisciplinaryReportUnknown extends Refusal {

	public DisciplinaryReportUnknown() {
		super("disciplinary-report-unknown", Reason.UNKNOWN);
	}

}

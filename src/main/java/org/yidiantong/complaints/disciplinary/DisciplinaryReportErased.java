package org.yidiantong.complaints.disciplinary;

import org.yidiantong.kernel.Refusal;

/**
 * The disciplinary report was erased already.
 */
public class DisciplinaryReportErased extends Refusal {

	public DisciplinaryReportErased() {
		super("disciplinary-report-erased", Reason.CONFLICT);
	}

}

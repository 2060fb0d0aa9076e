package org.yidiantong.complaints.disciplinary;

import org.yidiantong.kernel.Refusal;

/**
 * The key of the disciplinary report is in use, so it is opened and handed over, not
 * given up.
 */
public class DisciplinaryReportReadable extends Refusal {

	public DisciplinaryReportReadable() {
		super("disciplinary-report-readable", Reason.CONFLICT);
	}

}

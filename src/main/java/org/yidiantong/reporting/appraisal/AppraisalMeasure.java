package org.yidiantong.reporting.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a score can be made of: shares of what somebody was asked to do. How many people
 * complain or visit is none, because who is judged by it would discourage them.
 */
public enum AppraisalMeasure {

	/** 按期办结率. */
	ON_TIME("onTimeRate"),
	/** 满意率. */
	SATISFACTION("satisfactionRate"),
	/** 公开及时率. */
	DISCLOSURE("disclosureTimeliness"),
	/** 举一反三按期反馈率. */
	SWEEPS("sweepTimeliness");

	private final String code;

	AppraisalMeasure(String code) {
		this.code = code;
	}

	static Optional<AppraisalMeasure> of(String code) {
		return Arrays.stream(values()).filter((measure) -> measure.code.equals(code)).findFirst();
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(AppraisalMeasure::code).toList();
	}

	/** The code in a district's folder. */
	public String code() {
		return this.code;
	}

}

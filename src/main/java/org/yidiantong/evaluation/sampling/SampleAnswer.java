package org.yidiantong.evaluation.sampling;

/**
 * What came of calling the complainant of a sampled complaint.
 */
public enum SampleAnswer {

	/** 问题已解决 */
	SOLVED,

	/** 问题没有解决 */
	NOT_SOLVED,

	/** 没有打通 */
	NOT_REACHED,

	/** 不愿意回答 */
	DECLINED;

	/** Whether the complainant answered the questions. */
	public boolean isAnswered() {
		return this == SOLVED || this == NOT_SOLVED;
	}

}

package org.yidiantong.reporting;

/**
 * How far a report is.
 */
public enum ReportState {

	/** 生成中. */
	RUNNING,
	/** 已生成. */
	DONE,
	/** 未能生成. */
	FAILED

}

package org.yidiantong.reporting;

/**
 * The state of a report.
 */
public enum ReportState {

	/** 生成中. */
	RUNNING,
	/** 已生成. */
	DONE,
	/** 未能生成. */
	FAILED

}

package org.yidiantong.reporting.readmodel;

/**
 * How a case ended.
 */
enum Outcome {

	/** 已办结. */
	CLOSED,
	/** 不予受理: it counts as closed, and is listed. */
	REJECTED,
	/** 已移交: leaves the count. */
	REFERRED,
	/** 已撤回: leaves the count when it was not accepted. */
	WITHDRAWN,
	/** 已并案: leaves the count, the other case is in it. */
	MERGED

}

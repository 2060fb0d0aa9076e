package org.yidiantong.reporting.readmodel;

/**
 * How a complaint ended.
 */
enum Outcome {

	/** 已办结. */
	CLOSED,
	/** 不予受理: counts as closed and is listed separately. */
	REJECTED,
	/** 已移交: not counted. */
	REFERRED,
	/** 已撤回: not counted when withdrawn before acceptance. */
	WITHDRAWN,
	/** 已并案: not counted, because the other complaint includes it. */
	MERGED

}

package org.yidiantong.evaluation;

/**
 * Outcome of a call-back.
 */
public enum CallOutcome {

	/** 已回访，反映属实，需要整改 */
	UPHELD,

	/** 已回访，无需整改 */
	SETTLED,

	/** 匿名，联系不上 */
	NOT_REACHABLE

}

package org.yidiantong.checklist.review;

/**
 * What a review says about an item.
 */
public enum Verdict {

	/** 保留. */
	KEEP,

	/** 调整. */
	CHANGE,

	/** 取消. */
	DROP

}

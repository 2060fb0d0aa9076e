package org.yidiantong.evaluation;

/**
 * The ratings that a complaint can get.
 */
public enum RatingKind {

	/** The first rating, which counts in all figures. */
	FIRST,

	/** 重办后评价: of a round after the first rating, which is counted separately. */
	AFTER_REDO,

	/** 整改后评价, which is counted separately. */
	AFTER_RECTIFICATION

}

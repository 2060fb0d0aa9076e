package org.yidiantong.evaluation;

/**
 * The two ratings that a complaint can get.
 */
public enum RatingKind {

	/** The first rating, which counts in all figures. */
	FIRST,

	/** 整改后评价, which is counted separately. */
	AFTER_RECTIFICATION

}

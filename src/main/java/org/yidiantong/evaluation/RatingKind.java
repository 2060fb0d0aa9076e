package org.yidiantong.evaluation;

/**
 * Which of the two ratings that a case can get one is.
 */
public enum RatingKind {

	/** The one that counts in every figure. */
	FIRST,

	/** 整改后评价, which is kept apart. */
	AFTER_RECTIFICATION

}

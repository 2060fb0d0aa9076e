package org.yidiantong.evaluation;

/**
 * Aspects that a rating may name.
 */
public enum RatingTag {

	/** 服务态度 */
	ATTITUDE,

	/** 办理速度 */
	SPEED,

	/** 办理结果 */
	RESULT

}

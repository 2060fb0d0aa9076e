package org.yidiantong.evaluation;

/**
 * What a rating is about, if the person says so; several may be named.
 */
public enum RatingTag {

	/** 服务态度 */
	ATTITUDE,

	/** 办理速度 */
	SPEED,

	/** 办理结果 */
	RESULT

}

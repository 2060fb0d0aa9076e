package org.yidiantong.outreach;

/**
 * The type of an activity.
 */
public enum ActivityKind {

	/** 培训 */
	TRAINING,

	/** 发放宣传资料 */
	LEAFLETS,

	/** 板凳会 */
	BENCH_MEETING

}

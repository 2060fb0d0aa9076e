package org.yidiantong.outreach;

/**
 * What was done to make the platform known.
 */
public enum ActivityKind {

	/** 培训 */
	TRAINING,

	/** 发放宣传资料 */
	LEAFLETS,

	/** 板凳会 */
	BENCH_MEETING

}

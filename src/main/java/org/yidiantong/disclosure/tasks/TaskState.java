package org.yidiantong.disclosure.tasks;

/**
 * The state of a task on a day. The first publication decides; corrections do not change
 * it.
 */
public enum TaskState {

	/** 按时公开 */
	ON_TIME,

	/** 逾期公开 */
	LATE,

	/** 逾期未公开 */
	OVERDUE,

	/** 待公开: the period is over, the task is not due yet. */
	OPEN,

	/** 未到期: the period is not over. */
	AHEAD

}

package org.yidiantong.disclosure.tasks;

/**
 * How a task stands on a day; judged by the first publication, which no correction makes
 * earlier or later.
 */
public enum TaskState {

	/** 按时公开 */
	ON_TIME,

	/** 逾期公开 */
	LATE,

	/** 逾期未公开 */
	OVERDUE,

	/** 待公开: its period is over, its last day is not. */
	OPEN,

	/** 未到期: its period is not over. */
	AHEAD

}

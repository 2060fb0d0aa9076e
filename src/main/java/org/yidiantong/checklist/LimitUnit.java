package org.yidiantong.checklist;

/**
 * The unit in which a limit is counted.
 */
public enum LimitUnit {

	/** 工作日, by the State Council's yearly notice */
	WORKING_DAY,

	/** 日, calendar days */
	CALENDAR_DAY,

	/** 月, calendar months */
	MONTH

}

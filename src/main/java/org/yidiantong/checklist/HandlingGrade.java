package org.yidiantong.checklist;

/**
 * How much work a complaint about an item is. How many working days that gives is set by
 * each district.
 */
public enum HandlingGrade {

	/** 简易 */
	SIMPLE,

	/** 一般 */
	GENERAL,

	/** 复杂 */
	COMPLEX

}

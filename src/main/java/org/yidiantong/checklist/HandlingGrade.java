package org.yidiantong.checklist;

/**
 * The complexity of a complaint about an item. Each district sets the working days for
 * each grade.
 */
public enum HandlingGrade {

	/** 简易 */
	SIMPLE,

	/** 一般 */
	GENERAL,

	/** 复杂 */
	COMPLEX

}

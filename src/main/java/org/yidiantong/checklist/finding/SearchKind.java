package org.yidiantong.checklist.finding;

/**
 * What can be found.
 */
public enum SearchKind {

	/** 事项. */
	ITEM,

	/** 乡镇街、村、社区. */
	PLACE

}

package org.yidiantong.checklist.finding;

/**
 * What can be found.
 */
public enum SearchKind {

	/** 事项. */
	ITEM,

	/** 惠民政策. */
	POLICY,

	/** 乡镇街、村、社区. */
	PLACE

}

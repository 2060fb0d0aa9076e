package org.yidiantong.checklist;

/**
 * The two kinds of place an item can apply to. A township is never one itself: at a
 * township applies whatever applies to one of its settlements.
 */
public enum Settlement {

	/** 村 */
	VILLAGE,

	/** 社区 */
	COMMUNITY

}

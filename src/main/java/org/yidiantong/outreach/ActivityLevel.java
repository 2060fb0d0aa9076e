package org.yidiantong.outreach;

/**
 * The level that organised an activity.
 */
public enum ActivityLevel {

	/** 区级 */
	DISTRICT,

	/** 乡镇级 */
	TOWNSHIP,

	/** 村级 */
	VILLAGE

}

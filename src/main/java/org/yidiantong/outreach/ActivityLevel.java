package org.yidiantong.outreach;

/**
 * Who held it.
 */
public enum ActivityLevel {

	/** 区级 */
	DISTRICT,

	/** 乡镇级 */
	TOWNSHIP,

	/** 村级 */
	VILLAGE

}

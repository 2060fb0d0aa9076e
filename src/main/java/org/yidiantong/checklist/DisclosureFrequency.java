package org.yidiantong.checklist;

/**
 * How often something about an item is disclosed.
 */
public enum DisclosureFrequency {

	/** 一事一公开 */
	EVENT,

	/** 每月 */
	MONTHLY,

	/** 每季度 */
	QUARTERLY,

	/** 每年 */
	ANNUAL

}

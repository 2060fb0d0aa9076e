package org.yidiantong.checklist;

/**
 * How often an item's matters are made public.
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

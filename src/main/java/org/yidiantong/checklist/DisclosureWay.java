package org.yidiantong.checklist;

/**
 * Where an item's matters are made public.
 */
public enum DisclosureWay {

	/** 平台公示 */
	PLATFORM,

	/** 村务公开栏 */
	NOTICE_BOARD,

	/** 村民微信群 */
	WECHAT_GROUP

}

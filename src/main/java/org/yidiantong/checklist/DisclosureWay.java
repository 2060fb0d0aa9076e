package org.yidiantong.checklist;

/**
 * The channel through which something about an item is disclosed.
 */
public enum DisclosureWay {

	/** 平台公示 */
	PLATFORM,

	/** 村务公开栏 */
	NOTICE_BOARD,

	/** 村民微信群 */
	WECHAT_GROUP

}

package org.yidiantong.outreach;

/**
 * The channel by which visitors reached the pages.
 */
public enum Channel {

	/** 二维码海报 */
	QR,

	/** 微信公众号 */
	WECHAT,

	/** 网站 */
	WEBSITE,

	/** 便民窗口 */
	COUNTER,

	/** 抖音 */
	DOUYIN

}

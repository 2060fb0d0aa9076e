package org.yidiantong.outreach;

/**
 * By which way somebody came to the pages.
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

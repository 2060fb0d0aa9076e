package org.yidiantong.complaints;

/**
 * What is done with a complaint and moves it from one state to another.
 */
public enum ComplaintAction {

	/** 提交 */
	FILE("提交"),

	/** 撤回 */
	WITHDRAW("撤回"),

	/** 受理 */
	ACCEPT("受理"),

	/** 不予受理 */
	REJECT("不予受理"),

	/** 移交 */
	REFER("移交"),

	/** 要求补正 */
	ASK_SUPPLEMENT("要求补正"),

	/** 补充材料 */
	SUPPLY("补充材料"),

	/** 转办 */
	DISPATCH("转办"),

	/** 签收 */
	SIGN("签收"),

	/** 退回改派 */
	RETURN("退回改派"),

	/** 提交答复 */
	REPLY("提交答复"),

	/** 同意办结 */
	APPROVE("同意办结"),

	/** 退回补办 */
	SEND_BACK("退回补办"),

	/** 办结 */
	CLOSE("办结"),

	/** 退回重办 */
	REOPEN("退回重办"),

	/** 并案 */
	MERGE("并案"),

	/** 归档 */
	ARCHIVE("归档");

	private final String chinese;

	ComplaintAction(String chinese) {
		this.chinese = chinese;
	}

	/** What it is called on screen. */
	public String chinese() {
		return this.chinese;
	}

}

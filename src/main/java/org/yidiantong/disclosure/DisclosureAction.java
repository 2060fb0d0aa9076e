package org.yidiantong.disclosure;

/**
 * Actions on a disclosure, with their Chinese names.
 */
public enum DisclosureAction {

	/** 起草 */
	WRITE("起草"),

	/** 修改 */
	SAVE("修改"),

	/** 提交复核 */
	SUBMIT("提交复核"),

	/** 退回修改 */
	SEND_BACK("退回修改"),

	/** 同意公开 */
	PUBLISH("同意公开"),

	/** 更正 */
	CORRECT("更正"),

	/** 放弃更正 */
	ABANDON("放弃更正"),

	/** 撤回 */
	WITHDRAW("撤回");

	private final String chinese;

	DisclosureAction(String chinese) {
		this.chinese = chinese;
	}

	/** The Chinese name. */
	public String chinese() {
		return this.chinese;
	}

}

package org.yidiantong.complaints.workflow;

/**
 * An action on a complaint.
 */
public enum ComplaintAction {

	/** 提交 */
	FILE("提交", "filed"),

	/** 撤回 */
	WITHDRAW("撤回", "withdrawn"),

	/** 认定类别 */
	CLASSIFY("认定类别", "classified"),

	/** 受理 */
	ACCEPT("受理", "accepted"),

	/** 不予受理 */
	REJECT("不予受理", "rejected"),

	/** 移交 */
	REFER("移交", "referred"),

	/** 要求补正 */
	ASK_SUPPLEMENT("要求补正", "supplement-asked"),

	/** 补充材料 */
	SUPPLY("补充材料", "supplied"),

	/** 催一催 */
	URGE("催一催", "urged"),

	/** 隐去内容 */
	REDACT("隐去内容", "redacted"),

	/** 转办 */
	DISPATCH("转办", "dispatched"),

	/** 签收 */
	SIGN("签收", "signed"),

	/** 退回改派 */
	RETURN("退回改派", "returned"),

	/** 收回改派 */
	TAKE_BACK("收回改派", "taken-back"),

	/** 单位变更 */
	HAND_OVER("单位变更", "handed-over"),

	/** 提交答复 */
	REPLY("提交答复", "replied"),

	/** 同意办结 */
	APPROVE("同意办结", "approved"),

	/** 退回补办 */
	SEND_BACK("退回补办", "sent-back"),

	/** 办结 */
	CLOSE("办结", "closed"),

	/** 退回重办 */
	REOPEN("退回重办", "reopened"),

	/** 申请延期 */
	EXTEND("延期", "extended"),

	/** 暂停计时 */
	SUSPEND("暂停计时", "suspended"),

	/** 恢复计时 */
	RESUME("恢复计时", "resumed"),

	/** 期限随日历调整 */
	RESCHEDULE("期限随日历调整", "rescheduled"),

	/** 三色卡 */
	RAISE_CARD("三色卡", "card-raised"),

	/** 督办 */
	SUPERVISE("督办", "supervised"),

	/** 解除督办 */
	END_SUPERVISION("解除督办", "supervision-ended"),

	/** 提级办理 */
	ESCALATE("提级办理", "escalated"),

	/** 书面说明 */
	EXPLAIN("书面说明", "explained"),

	/** 并案 */
	MERGE("并案", "merged"),

	/** 归档 */
	ARCHIVE("归档", "archived");

	private final String chinese;

	private final String fact;

	ComplaintAction(String chinese, String fact) {
		this.chinese = chinese;
		this.fact = fact;
	}

	/** Whether the complainant is not told of it: it concerns supervision alone. */
	public boolean isForStaffOnly() {
		return this == RAISE_CARD || this == SUPERVISE || this == END_SUPERVISION || this == EXPLAIN;
	}

	/** Its name on pages. */
	public String chinese() {
		return this.chinese;
	}

	/** Its name in the past tense, as used by the API. */
	public String fact() {
		return this.fact;
	}

}

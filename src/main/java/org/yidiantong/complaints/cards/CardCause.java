package org.yidiantong.complaints.cards;

/**
 * Why a card is raised.
 */
public enum CardCause {

	/** It was not dispatched in the days for that. */
	NOT_DISPATCHED("未在规定时限内转办"),

	/** It is due soon. */
	DUE_SOON("临近办理期限，尚未办结"),

	/** It is past due. */
	OVERDUE("已超过办理期限，尚未办结"),

	/** One extension too many was asked for. */
	EXTENDED_TOO_OFTEN("延期次数已用完，又申请延期"),

	/** It was rated badly again after the rectification or a redo. */
	RATED_BADLY_AGAIN("整改或者重办后，群众仍不满意");

	private final String chinese;

	CardCause(String chinese) {
		this.chinese = chinese;
	}

	/** Its words in letters. */
	public String chinese() {
		return this.chinese;
	}

}

package org.yidiantong.evaluation;

/**
 * Where a call-back, and the rectification that may follow it, stands.
 */
public enum CallBackState {

	/** The supervising unit is to call. */
	OPEN("待回访"),

	/** An anonymous person who could not be reached; listed, and in no denominator. */
	NOT_REACHABLE("联系不上"),

	/** The person was reached; there is nothing to rectify. */
	CALLED("已回访，无需整改"),

	/** The person is right; the handling unit is to rectify. */
	RECTIFYING("整改中"),

	/** The handling unit says that it is done. */
	RECTIFIED("待复核"),

	/** The supervising unit agrees; the person can rate once more. */
	ACCEPTED("整改通过"),

	/** The second rating was bad as well; a higher level is to handle it. */
	ESCALATION_DUE("待提级办理");

	private final String chinese;

	CallBackState(String chinese) {
		this.chinese = chinese;
	}

	/** What staff call it. */
	public String chinese() {
		return this.chinese;
	}

}

package org.yidiantong.evaluation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * State of a call-back and of the rectification that may follow it.
 */
public enum CallBackState {

	/** Waits for the call. */
	OPEN("待回访"),

	/** The anonymous person could not be reached; left out of the denominators. */
	NOT_REACHABLE("联系不上"),

	/** Called; nothing to rectify. */
	CALLED("已回访，无需整改"),

	/** The criticism was upheld; waits for the handling unit to rectify. */
	RECTIFYING("整改中"),

	/** The handling unit has reported the rectification; waits for the judgement. */
	RECTIFIED("待复核"),

	/** Rectification accepted; the person can rate once more. */
	ACCEPTED("整改通过"),

	/** The second rating was negative too; a higher level has another unit handle it. */
	ESCALATION_DUE("提级办理");

	private final String chinese;

	CallBackState(String chinese) {
		this.chinese = chinese;
	}

	/** The due date of the action that a state waits for; null when it waits for none. */
	static @Nullable LocalDate dueOn(@Nullable CallBackState state, @Nullable LocalDate call,
			@Nullable LocalDate rectify) {
		return (state == OPEN) ? call : (state == RECTIFYING) ? rectify : null;
	}

	/** Whether somebody has to act. */
	boolean isPending() {
		return isWithDesk() || this == RECTIFYING;
	}

	/** Whether the supervising unit has to act. */
	boolean isWithDesk() {
		return this == OPEN || this == RECTIFIED;
	}

	/** The Chinese name on staff pages. */
	public String chinese() {
		return this.chinese;
	}

}

package org.yidiantong.complaints.workflow;

import java.util.EnumSet;
import java.util.Set;

import org.yidiantong.complaints.events.ComplaintEvent;

/**
 * The state of a complaint. Extensions, suspensions and returns are entries of its
 * history, not states.
 */
public enum ComplaintState {

	SUBMITTED("待受理"),

	ACCEPTED("已受理待转办"),

	REJECTED("不予受理"),

	REFERRED("已移交"),

	SUPPLEMENT("待补正"),

	DISPATCHED("待签收"),

	HANDLING("办理中"),

	REPLIED("待审核"),

	REVIEWED("待办结"),

	CLOSED("已办结"),

	ARCHIVED("已归档"),

	REOPENED("退回重办"),

	WITHDRAWN("已撤回"),

	MERGED("已并案");

	private final String chinese;

	ComplaintState(String chinese) {
		this.chinese = chinese;
	}

	/** The states before the closing or another end. */
	public static Set<ComplaintState> openOnes() {
		return EnumSet.of(SUBMITTED, ACCEPTED, SUPPLEMENT, DISPATCHED, HANDLING, REPLIED, REVIEWED, REOPENED);
	}

	/** Whether the complaint has neither been closed nor ended otherwise. */
	public boolean isOpen() {
		return openOnes().contains(this);
	}

	/** Whether the complainant has got an answer. */
	public boolean isAnswered() {
		return this == CLOSED || this == ARCHIVED;
	}

	/** Whether the units of the dispatch have to act. */
	public boolean isWithUnit() {
		return this == DISPATCHED || this == HANDLING;
	}

	/** The value in events. */
	public ComplaintEvent.State published() {
		return ComplaintEvent.State.valueOf(name());
	}

	/** The name for staff. */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * The name shown to citizens. Closed complaints are called 已答复办结, because the
	 * complainant may not have got what was requested.
	 */
	public String forCitizens() {
		return (this == CLOSED) ? "已答复办结" : this.chinese;
	}

}

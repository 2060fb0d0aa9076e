package org.yidiantong.complaints.workflow;

import java.util.EnumSet;
import java.util.Set;

import org.yidiantong.complaints.events.ComplaintEvent;

/**
 * Where a complaint stands. Extended, suspended and returned are no states but entries of
 * its history.
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

	/** Those in which an answer is still to come. */
	public static Set<ComplaintState> openOnes() {
		return EnumSet.of(SUBMITTED, ACCEPTED, SUPPLEMENT, DISPATCHED, HANDLING, REPLIED, REVIEWED, REOPENED);
	}

	/** Whether an answer is still to come. */
	public boolean isOpen() {
		return openOnes().contains(this);
	}

	/** As events call it. */
	public ComplaintEvent.State published() {
		return ComplaintEvent.State.valueOf(name());
	}

	/** What staff call it. */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * The name shown to citizens. A request that was refused is closed as well, so that
	 * nobody is told that all is done.
	 */
	public String forCitizens() {
		return (this == CLOSED) ? "已答复办结" : this.chinese;
	}

}

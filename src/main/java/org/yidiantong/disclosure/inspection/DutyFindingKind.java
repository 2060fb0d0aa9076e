package org.yidiantong.disclosure.inspection;

/**
 * What needs an explanation in the way in which a place does its duty to disclose.
 */
public enum DutyFindingKind {

	/** 迟报: first published after the due day. */
	LATE,

	/** 补报: first published for a period that is long past. */
	LONG_PAST,

	/** 公示期后改动: the content was changed after the notice period. */
	CHANGED_AFTER_NOTICE,

	/** 照抄: the content of the period before. */
	COPIED,

	/** 空洞: nothing but a reference to a file that is not there. */
	EMPTY;

	/**
	 * Whether it depends on the content, so that a correction can remove it.
	 */
	public boolean isOfContent() {
		return this == COPIED || this == EMPTY;
	}

}

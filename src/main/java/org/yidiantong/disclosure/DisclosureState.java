package org.yidiantong.disclosure;

/**
 * How far a disclosure has come, with the words of the screen.
 */
public enum DisclosureState {

	/** 起草中: a first version, or a correction of one that stays public meanwhile. */
	DRAFT("起草中"),

	/** 待复核 */
	SUBMITTED("待复核"),

	/** 已公开 */
	PUBLISHED("已公开");

	private final String chinese;

	DisclosureState(String chinese) {
		this.chinese = chinese;
	}

	/** What it is called on screen. */
	public String chinese() {
		return this.chinese;
	}

}

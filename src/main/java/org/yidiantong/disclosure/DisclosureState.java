package org.yidiantong.disclosure;

/**
 * The state of a disclosure, with its Chinese name.
 */
public enum DisclosureState {

	/**
	 * 起草中: a first version, or a correction while the published version stays public.
	 */
	DRAFT("起草中"),

	/** 待复核 */
	SUBMITTED("待复核"),

	/** 已公开 */
	PUBLISHED("已公开"),

	/** 已撤回: only that it was withdrawn, when and why is public. */
	WITHDRAWN("已撤回");

	private final String chinese;

	DisclosureState(String chinese) {
		this.chinese = chinese;
	}

	/** The Chinese name. */
	public String chinese() {
		return this.chinese;
	}

}

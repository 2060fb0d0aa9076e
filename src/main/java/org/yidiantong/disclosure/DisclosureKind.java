package org.yidiantong.disclosure;

/**
 * Which of the three affairs (三务) a disclosure belongs to.
 */
public enum DisclosureKind {

	/** 党务公开 */
	PARTY,

	/** 村务公开 */
	VILLAGE,

	/** 财务公开 */
	FINANCE

}

package org.yidiantong.checklist;

/**
 * Who may read a disclosure.
 */
public enum Audience {

	/** 所有人 */
	PUBLIC,

	/** 本村（社区） only, such as lists of names */
	VILLAGE,

	/** 党员 */
	PARTY_MEMBERS

}

package org.yidiantong.checklist.upkeep;

/**
 * What a proposal wants to do with the list.
 */
public enum ProposalKind {

	/** Add an item that the list does not have. */
	ADD,

	/** Change an item of the list. */
	CHANGE,

	/** Drop an item of the list. */
	DROP

}

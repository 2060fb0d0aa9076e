package org.yidiantong.checklist.upkeep;

/**
 * How far a proposal is.
 */
public enum ProposalState {

	/** Only its unit sees it and can edit it. */
	DRAFT,

	/** Waits for the administrator of the district. */
	SUBMITTED,

	/** The next version of the list is to follow it. */
	ACCEPTED,

	/** Refused with a note that says why. */
	REFUSED,

	/** Taken back by its unit. */
	WITHDRAWN;

	/** Whether it still waits for somebody. */
	public boolean isOpen() {
		return this == DRAFT || this == SUBMITTED;
	}

}

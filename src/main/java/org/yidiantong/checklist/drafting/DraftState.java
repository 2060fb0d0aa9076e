package org.yidiantong.checklist.drafting;

/**
 * States of the draft of a list.
 */
public enum DraftState {

	/** It is being edited. */
	EDITING,

	/** It waits for a second person. */
	SUBMITTED,

	/** It was published or given up. */
	CLOSED

}

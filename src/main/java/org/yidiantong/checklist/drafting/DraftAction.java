package org.yidiantong.checklist.drafting;

/**
 * What can be done with the draft of a list, from which state, and to which state it
 * leads.
 */
public enum DraftAction {

	/** Change its contents. */
	EDIT(DraftState.EDITING, DraftState.EDITING),

	/** Give it up. */
	DISCARD(DraftState.EDITING, DraftState.CLOSED),

	/** Hand it to a second person. */
	SUBMIT(DraftState.EDITING, DraftState.SUBMITTED),

	/** Take it back to edit it again. */
	TAKE_BACK(DraftState.SUBMITTED, DraftState.EDITING),

	/** Give it back with a reason, as the second person. */
	SEND_BACK(DraftState.SUBMITTED, DraftState.EDITING),

	/** Publish it as the second person. */
	PUBLISH(DraftState.SUBMITTED, DraftState.CLOSED);

	private final DraftState from;

	private final DraftState to;

	DraftAction(DraftState from, DraftState to) {
		this.from = from;
		this.to = to;
	}

	/** Whether a state allows it. */
	public boolean isPossible(DraftState state) {
		return this.from == state;
	}

	/** Whether only somebody who did not work on the draft may do it. */
	public boolean isForSecondPerson() {
		return this == SEND_BACK || this == PUBLISH;
	}

	DraftState to() {
		return this.to;
	}

}

package org.yidiantong.evaluation.exclusion;

/**
 * State of a request to leave a rating out.
 */
public enum ExclusionState {

	/** Proposed; a leader has to decide. */
	PROPOSED,

	/** Left out of the figures since the decision. */
	EXCLUDED,

	/** The leader has refused. */
	REFUSED,

	/** Taken back before the decision. */
	WITHDRAWN,

	/** Left out once; it counts again since it was taken back. */
	READMITTED

}

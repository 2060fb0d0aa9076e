package org.yidiantong.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Filter for the officers' list of ratings.
 */
public enum RatingFilter {

	/** All ratings. */
	ALL,

	/** Waiting for the supervising unit. */
	TO_DO(CallBackState.OPEN, CallBackState.RECTIFIED),

	/** Being rectified by the handling unit. */
	RECTIFYING(CallBackState.RECTIFYING),

	/** Person not reachable; left out of the denominators. */
	NOT_REACHABLE(CallBackState.NOT_REACHABLE),

	/** Due for escalation. */
	ESCALATION(CallBackState.ESCALATION_DUE);

	private final List<CallBackState> states;

	RatingFilter(CallBackState... states) {
		this.states = List.of(states);
	}

	/** The states of call-backs that match; empty when all do. */
	Optional<List<CallBackState>> states() {
		return this.states.isEmpty() ? Optional.empty() : Optional.of(this.states);
	}

}

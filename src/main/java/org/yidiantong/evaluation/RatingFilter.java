package org.yidiantong.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Which ratings an officer looks at.
 */
public enum RatingFilter {

	/** All of them. */
	ALL,

	/** Those with something for the supervising unit to do. */
	TO_DO(CallBackState.OPEN, CallBackState.RECTIFIED),

	/** Those that the handling unit rectifies. */
	RECTIFYING(CallBackState.RECTIFYING),

	/** Those whose people could not be reached; they leave the denominator. */
	NOT_REACHABLE(CallBackState.NOT_REACHABLE),

	/** Those that are due for a higher level. */
	ESCALATION(CallBackState.ESCALATION_DUE);

	private final List<CallBackState> states;

	RatingFilter(CallBackState... states) {
		this.states = List.of(states);
	}

	/** The states of their call-backs; empty when that does not matter. */
	Optional<List<CallBackState>> states() {
		return this.states.isEmpty() ? Optional.empty() : Optional.of(this.states);
	}

}

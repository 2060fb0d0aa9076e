package org.yidiantong.reporting.readmodel;

import java.util.Arrays;
import java.util.Optional;

/**
 * Transitions of a complaint as recorded in the event log, each with the resulting state.
 * The module {@code complaints} decides which transitions are legal; this module only
 * reads them.
 */
public enum ComplaintTransition {

	FILED("filed", "SUBMITTED"), ACCEPTED("accepted", "ACCEPTED"), REJECTED("rejected", "REJECTED"),
	REFERRED("referred", "REFERRED"), SUPPLEMENT_ASKED("supplement-asked", "SUPPLEMENT"),
	SUPPLIED("supplied", "SUBMITTED"), WITHDRAWN("withdrawn", "WITHDRAWN"), MERGED("merged", "MERGED"),
	DISPATCHED("dispatched", "DISPATCHED"), SIGNED("signed", "HANDLING"), RETURNED("returned", "ACCEPTED"),
	REPLIED("replied", "REPLIED"), APPROVED("approved", "REVIEWED"), SENT_BACK("sent-back", "HANDLING"),
	CLOSED("closed", "CLOSED"), REOPENED("reopened", "REOPENED"), EXTENDED("extended", "HANDLING"),
	SUSPENDED("suspended", "HANDLING"), RESUMED("resumed", "HANDLING"), ARCHIVED("archived", "ARCHIVED");

	private static final String PREFIX = "org.yidiantong.complaint.";

	private static final String SUFFIX = ".v1";

	private final String fact;

	private final String state;

	ComplaintTransition(String fact, String state) {
		this.fact = fact;
		this.state = state;
	}

	/** The transition for an event type; empty for other events. */
	static Optional<ComplaintTransition> of(String type) {
		return Arrays.stream(values()).filter((move) -> type.equals(PREFIX + move.fact + SUFFIX)).findFirst();
	}

	/** The state after the transition. */
	public String state() {
		return this.state;
	}

}

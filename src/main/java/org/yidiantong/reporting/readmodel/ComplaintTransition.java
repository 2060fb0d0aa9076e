package org.yidiantong.reporting.readmodel;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can happen to a case, as the log calls it, and the state that it leads to. Which
 * moves are possible is the business of complaints; here they are only read.
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

	/** The move that an event of this type tells of; empty when it tells of none. */
	static Optional<ComplaintTransition> of(String type) {
		return Arrays.stream(values()).filter((move) -> type.equals(PREFIX + move.fact + SUFFIX)).findFirst();
	}

	/** The state of the case after it. */
	public String state() {
		return this.state;
	}

}

package org.yidiantong.evaluation.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * A draw that was made; it never changes.
 */
record Sample(UUID id, LocalDate from, LocalDate to, String seed, String drawnBy, Instant drawnAt) {

	/** The kind that subjects of samples begin with. */
	static final String KIND = "sample";

	/** The subject of audit entries. */
	String subject() {
		return KIND + "/" + this.id;
	}

	/** What is told of it, counted from its members that the reader may see. */
	SampleView view(Collection<SampleMember> members) {
		return new SampleView(this.id, this.from, this.to, this.seed, this.drawnBy, this.drawnAt, members.size(),
				(int) members.stream().filter((one) -> !one.reachable()).count(),
				(int) members.stream().filter(SampleMember::chosen).count());
	}

}

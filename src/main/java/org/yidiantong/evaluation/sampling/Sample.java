package org.yidiantong.evaluation.sampling;

import java.time.Instant;
import java.time.LocalDate;
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

	/** What is told of it. */
	SampleView view(SampleSize size) {
		return new SampleView(this.id, this.from, this.to, this.seed, this.drawnBy, this.drawnAt, size.closed(),
				size.unreachable(), size.chosen());
	}

}

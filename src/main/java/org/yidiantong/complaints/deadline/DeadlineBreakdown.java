package org.yidiantong.complaints.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The parts of a complaint's time limit, in working days.
 *
 * @param accept to accept and dispatch
 * @param handle to handle
 * @param review to review and close
 * @param estimated whether the result depends on a year without a published notice of
 * days off
 */
@ValueObject
@Embeddable
public record DeadlineBreakdown(@Column(name = "accept_days") int accept, @Column(name = "handle_days") int handle,
		@Column(name = "review_days") int review, @Column(name = "due_estimated") boolean estimated) {

	/** The sum of all parts. */
	public int total() {
		return this.accept + this.handle + this.review;
	}

}

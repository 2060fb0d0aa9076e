package org.yidiantong.complaints.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the time for a complaint is made of, in working days.
 *
 * @param accept to accept and dispatch
 * @param handle to handle
 * @param review to review and close
 * @param estimated whether a year mattered whose days off are not announced yet
 */
@ValueObject
@Embeddable
public record DeadlineBreakdown(@Column(name = "accept_days") int accept, @Column(name = "handle_days") int handle,
		@Column(name = "review_days") int review, @Column(name = "due_estimated") boolean estimated) {

	/** All of them together. */
	public int total() {
		return this.accept + this.handle + this.review;
	}

}

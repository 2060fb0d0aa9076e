package org.yidiantong.complaints.supervision;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An order to have a complaint done by a day.
 *
 * @param entry number of its entry in the history, which has its note
 * @param dueOn the day, a working day
 * @param endedAt when it was taken off or replaced, or the complaint closed; null while
 * it stands
 */
@ValueObject
@Embeddable
public record SupervisionOrder(@Column(name = "entry") int entry, @Column(name = "due_on") LocalDate dueOn,
		@Embedded Orderer by, @Column(name = "ordered_at") Instant orderedAt,
		@Nullable @Column(name = "ended_at") Instant endedAt) {

	/** Whether it stands. */
	public boolean isOpen() {
		return this.endedAt == null;
	}

	SupervisionOrder ended(Instant at) {
		return new SupervisionOrder(this.entry, this.dueOn, this.by, this.orderedAt, at);
	}

}

package org.yidiantong.complaints.dispatch;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.deadline.ComplaintClock;

/**
 * A round of handling that ended with a closing, before the complaint was reopened. It
 * never changes: what was closed in time stays so.
 *
 * @param number 1 for the first round
 * @param dispatchedAt time of its last dispatch
 * @param clock its time limit as it was at the closing
 * @param returns number of returns as wrongly dispatched
 * @param closedAt when it was closed
 * @param moves length of the history at its end
 */
@ValueObject
@Embeddable
public record Round(@Column(name = "number") int number, @Embedded Assignment assignment,
		@Column(name = "dispatched_at") Instant dispatchedAt, @Embedded ComplaintClock clock,
		@Column(name = "returns") int returns, @Column(name = "closed_at") Instant closedAt,
		@Column(name = "moves") int moves) {

	/** Whether it was closed by its due day. */
	public boolean onTime() {
		return !this.closedAt.atZone(BusinessClock.ZONE).toLocalDate().isAfter(this.clock.dueOn());
	}

}

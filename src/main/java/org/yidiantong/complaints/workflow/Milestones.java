package org.yidiantong.complaints.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * The dates of a complaint and its links to other complaints.
 *
 * @param number assigned at acceptance
 * @param acceptedAt time of the acceptance
 * @param closedAt time of the last closing
 * @param mergedInto id of the complaint that continues in its place
 * @param repeatOf id of an earlier complaint about the same item and place
 */
@ValueObject
@Embeddable
public record Milestones(@Nullable @Column(name = "case_number") String number,
		@Column(name = "filed_at") Instant filedAt, @Nullable @Column(name = "accepted_at") Instant acceptedAt,
		@Nullable @Column(name = "closed_at") Instant closedAt,
		@Nullable @Column(name = "merged_into") ComplaintId mergedInto,
		@Nullable @Column(name = "repeat_of") ComplaintId repeatOf) {

	private static final int UNSOLVED_DAYS = 7;

	public static Milestones filed(Instant at) {
		return new Milestones(null, at, null, null, null, null);
	}

	public Milestones accepted(String given, Instant at) {
		return new Milestones(given, this.filedAt, at, this.closedAt, this.mergedInto, this.repeatOf);
	}

	public Milestones closed(Instant at) {
		return new Milestones(this.number, this.filedAt, this.acceptedAt, at, this.mergedInto, this.repeatOf);
	}

	public Milestones merged(ComplaintId into) {
		return new Milestones(this.number, this.filedAt, this.acceptedAt, this.closedAt, into, this.repeatOf);
	}

	/** Refuses to archive a closed complaint while it can be rated. */
	public void requireArchivable(ComplaintState state, int ratingDays, LocalDate today) {
		if (state == ComplaintState.CLOSED && this.closedAt != null) {
			LocalDate from = this.closedAt.atZone(BusinessClock.ZONE).toLocalDate().plusDays(ratingDays);
			if (today.isBefore(from)) {
				throw new ArchivedTooEarly(from);
			}
		}
	}

	/**
	 * The last day on which the complainant can say that it is not solved. Of a complaint
	 * that is closed.
	 */
	public LocalDate unsolvedUntil(WorkCalendar calendar) {
		LocalDate closed = Objects.requireNonNull(this.closedAt).atZone(BusinessClock.ZONE).toLocalDate();
		return calendar.afterCalendarDays(closed, UNSOLVED_DAYS).dueOn();
	}

	/** Refuses to reopen what was closed too long ago for its complainant. */
	public void requireUnsolvable(WorkCalendar calendar, LocalDate today) {
		LocalDate until = unsolvedUntil(calendar);
		if (today.isAfter(until)) {
			throw new UnsolvedTooLate(until);
		}
	}

	/** The first earlier complaint that was found stays. */
	public Milestones repeating(@Nullable ComplaintId earlier) {
		return (this.repeatOf == null)
				? new Milestones(this.number, this.filedAt, this.acceptedAt, this.closedAt, this.mergedInto, earlier)
				: this;
	}

}

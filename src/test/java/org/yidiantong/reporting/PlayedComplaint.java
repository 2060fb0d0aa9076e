package org.yidiantong.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * What a test has done with a complaint, by its own notes: the other side of each
 * comparison.
 */
final class PlayedComplaint {

	final TrackingCode code;

	final ComplaintId id;

	final String place;

	final Instant filedAt;

	final List<Due> dues = new ArrayList<>();

	final List<Instant> closings = new ArrayList<>();

	final List<Instant> reopenings = new ArrayList<>();

	final List<Instant> dispatches = new ArrayList<>();

	final List<Instant> returns = new ArrayList<>();

	@Nullable Instant acceptedAt;

	@Nullable Instant rejectedAt;

	@Nullable Instant withdrawnAt;

	@Nullable Instant referredAt;

	@Nullable Instant ratedAt;

	int level;

	int revision;

	boolean repeat;

	PlayedComplaint(TrackingCode code, ComplaintId id, String place, Instant filedAt, LocalDate due) {
		this.code = code;
		this.id = id;
		this.place = place;
		this.filedAt = filedAt;
		this.dues.add(new Due(filedAt, due));
	}

	/** Whether it is in the count as of an instant. */
	boolean counts(Instant end) {
		boolean takenBackEarly = before(this.withdrawnAt, end) && !before(this.acceptedAt, end);
		return this.filedAt.isBefore(end) && !takenBackEarly && !before(this.referredAt, end);
	}

	/** The last closing before an instant; null for none. */
	@Nullable Instant closed(Instant end) {
		Instant last = before(this.rejectedAt, end) ? this.rejectedAt : null;
		for (Instant closing : this.closings) {
			last = closing.isBefore(end) ? closing : last;
		}
		return last;
	}

	boolean isOpen(Instant end) {
		return counts(end) && closed(end) == null && !before(this.withdrawnAt, end);
	}

	boolean isOverdue(Instant end, LocalDate day) {
		return isOpen(end) && due(end).isBefore(day);
	}

	boolean isOnTime(Instant end) {
		Instant closing = closed(end);
		if (!this.closings.isEmpty() && this.closings.get(0).isBefore(end)) {
			closing = this.closings.get(0);
		}
		return counts(end) && closing != null && !day(closing).isAfter(due(closing.plusMillis(1)));
	}

	LocalDate due(Instant end) {
		LocalDate due = this.dues.get(0).day();
		for (Due each : this.dues) {
			due = each.at().isBefore(end) ? each.day() : due;
		}
		return due;
	}

	static boolean before(@Nullable Instant instant, Instant end) {
		return instant != null && instant.isBefore(end);
	}

	static LocalDate day(Instant instant) {
		return instant.atZone(BusinessClock.ZONE).toLocalDate();
	}

	/**
	 * The last day as it was said at an instant.
	 */
	record Due(Instant at, LocalDate day) {
	}

	void keep(ActionResult standing) {
		this.revision = standing.revision();
	}

}

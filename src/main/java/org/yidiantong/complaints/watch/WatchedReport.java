package org.yidiantong.complaints.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A report over whose sender the district watches.
 *
 * @param caseNumber null while it has none
 * @param signs the latest first
 */
@ValueObject
public record WatchedReport(ComplaintId id, @Nullable String caseNumber, PlaceCode place, Instant filedAt,
		List<WatchSign> signs) {

	/** How long a report is watched, in calendar days from its filing. */
	public static final int DAYS = 90;

	/** So many looks of one post at who sent a report are a sign. */
	public static final int LOOKS = 3;

	public WatchedReport {
		signs = List.copyOf(signs);
	}

	/** The last day of the watch. */
	public LocalDate until() {
		return this.filedAt.atZone(BusinessClock.ZONE).toLocalDate().plusDays(DAYS);
	}

	WatchedReport with(WatchSign sign) {
		return new WatchedReport(this.id, this.caseNumber, this.place, this.filedAt,
				Stream.concat(this.signs.stream(), Stream.of(sign)).toList());
	}

	WatchedReport with(WatchedReport same) {
		return new WatchedReport(this.id, this.caseNumber, this.place, this.filedAt,
				Stream.concat(this.signs.stream(), same.signs.stream()).toList());
	}

	/** Whether a sign waits for somebody who checks it. */
	public boolean isWaiting() {
		return this.signs.stream().anyMatch((one) -> one.check() == null);
	}

}

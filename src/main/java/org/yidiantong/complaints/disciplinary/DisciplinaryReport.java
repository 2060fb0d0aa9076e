package org.yidiantong.complaints.disciplinary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;

/**
 * The stub of a disciplinary report: nothing that a person wrote.
 *
 * @param key the id of the key under which it is sealed; null after it was erased
 * @param openings how often it was opened
 * @param openedBy who opened it last
 * @param receipt for its handing over; null while it waits, and when it was erased unread
 * @param endedAt when it was erased; null while it waits
 */
public record DisciplinaryReport(UUID id, @Nullable UUID key, Instant receivedAt, int openings,
		@Nullable String openedBy, @Nullable Instant openedAt, @Nullable HandOver receipt, @Nullable String endedBy,
		@Nullable Instant endedAt) {

	/** Calendar days in which it is to be handed over, as the law says for petitions. */
	public static final int DAYS = 15;

	/** The day on which it came. */
	public LocalDate receivedOn() {
		return LocalDate.ofInstant(this.receivedAt, BusinessClock.ZONE);
	}

	/** The last day on which it is to be handed over. */
	public LocalDate dueOn() {
		return dueOn(receivedOn());
	}

	/** The last day on which a report of a day is to be handed over. */
	public static LocalDate dueOn(LocalDate received) {
		return received.plusDays(DAYS);
	}

	/** Whether it waits for its handing over. */
	public boolean isWaiting() {
		return this.endedAt == null;
	}

}

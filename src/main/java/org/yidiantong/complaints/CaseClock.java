package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The time that a case has. It ends with the last day, 24:00 Asia/Shanghai.
 *
 * @param dueOn the last day
 * @param firstDueOn what that was before extensions and suspensions; null until a unit
 * has it
 * @param extensions how often it was extended
 * @param suspendedOn since when it does not run; null while it does
 */
@ValueObject
@Embeddable
record CaseClock(@Column(name = "due_on") LocalDate dueOn,
		@Nullable @Column(name = "first_due_on") LocalDate firstDueOn, @Column(name = "extensions") int extensions,
		@Nullable @Column(name = "suspended_on") LocalDate suspendedOn) {

	/** 60 days from acceptance, and 30 more where the head of the unit agrees [law]. */
	private static final int LEGAL_DAYS = 60 + 30;

	static CaseClock filed(LocalDate dueOn) {
		return new CaseClock(dueOn, null, 0, null);
	}

	/** Counted anew for the unit that has it now; what was granted before stays. */
	CaseClock dispatched(LocalDate due) {
		boolean granted = this.extensions > 0 || (this.firstDueOn != null && !this.firstDueOn.equals(this.dueOn));
		return granted ? this : new CaseClock(due, due, this.extensions, null);
	}

	CaseClock extended(LocalDate until, Instant acceptedAt) {
		if (this.extensions >= ExtensionImpossible.MOST) {
			throw ExtensionImpossible.tooOften();
		}
		if (!until.isAfter(this.dueOn)) {
			throw ExtensionImpossible.noLonger(this.dueOn);
		}
		LocalDate latest = acceptedAt.atZone(BusinessClock.ZONE).toLocalDate().plusDays(LEGAL_DAYS);
		if (until.isAfter(latest)) {
			throw ExtensionImpossible.tooLong(latest);
		}
		return new CaseClock(until, this.firstDueOn, this.extensions + 1, this.suspendedOn);
	}

	CaseClock suspended(LocalDate today) {
		if (this.suspendedOn != null) {
			throw ClockStopped.already();
		}
		return new CaseClock(this.dueOn, this.firstDueOn, this.extensions, today);
	}

	/** Runs on: the last day moves by the working days that were lost. */
	CaseClock resumed(LocalDate today, WorkCalendar calendar) {
		if (this.suspendedOn == null) {
			throw ClockStopped.not();
		}
		int lost = calendar.workingDaysBetween(this.suspendedOn, today);
		LocalDate due = (lost == 0) ? this.dueOn : calendar.afterWorkingDays(this.dueOn, lost).dueOn();
		return new CaseClock(due, this.firstDueOn, this.extensions, null);
	}

	boolean isStopped() {
		return this.suspendedOn != null;
	}

	/** Whether the last day is over. A clock that stands has no last day. */
	boolean isOver(LocalDate today) {
		return this.suspendedOn == null && today.isAfter(this.dueOn);
	}

}

package org.yidiantong.complaints.deadline;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.tenancy.DistrictSettings;

/**
 * The time that a complaint has. It ends with the last day, 24:00 Asia/Shanghai.
 *
 * @param dueOn the last day
 * @param firstDueOn what that was before extensions and suspensions; null until a unit
 * has it
 * @param extensions how often it was extended
 * @param suspendedOn since when it does not run; null while it does
 */
@ValueObject
@Embeddable
public record ComplaintClock(@Column(name = "due_on") LocalDate dueOn,
		@Nullable @Column(name = "first_due_on") LocalDate firstDueOn, @Column(name = "extensions") int extensions,
		@Nullable @Column(name = "suspended_on") LocalDate suspendedOn) {

	public static ComplaintClock filed(LocalDate dueOn) {
		return new ComplaintClock(dueOn, null, 0, null);
	}

	/** Starts the due day of a dispatch. Extensions that were granted before are kept. */
	public ComplaintClock dispatched(LocalDate due) {
		boolean granted = this.extensions > 0 || (this.firstDueOn != null && !this.firstDueOn.equals(this.dueOn));
		return granted ? this : new ComplaintClock(due, due, this.extensions, null);
	}

	/**
	 * Extended to a later day.
	 * @throws ExtensionImpossible when that is too often, not later, or beyond the limit
	 */
	public ComplaintClock extended(LocalDate until, Instant acceptedAt, DistrictSettings.Limits limits) {
		if (this.extensions >= limits.mostExtensions()) {
			throw ExtensionImpossible.tooOften(limits.mostExtensions());
		}
		if (!until.isAfter(this.dueOn)) {
			throw ExtensionImpossible.noLonger(this.dueOn);
		}
		LocalDate latest = acceptedAt.atZone(BusinessClock.ZONE).toLocalDate().plusDays(limits.mostAnswerDays());
		if (until.isAfter(latest)) {
			throw ExtensionImpossible.tooLong(latest);
		}
		return new ComplaintClock(until, this.firstDueOn, this.extensions + 1, this.suspendedOn);
	}

	public ComplaintClock suspended(LocalDate today) {
		requireRunning();
		return new ComplaintClock(this.dueOn, this.firstDueOn, this.extensions, today);
	}

	/** Runs on: the last day moves by the working days that were lost. */
	public ComplaintClock resumed(LocalDate today, WorkCalendar calendar) {
		if (this.suspendedOn == null) {
			throw ClockStopped.not();
		}
		int lost = calendar.workingDaysBetween(this.suspendedOn, today);
		LocalDate due = (lost == 0) ? this.dueOn : calendar.afterWorkingDays(this.dueOn, lost).dueOn();
		return new ComplaintClock(due, this.firstDueOn, this.extensions, null);
	}

	/** Refuses with {@link ClockStopped} while the time is suspended. */
	public void requireRunning() {
		if (isStopped()) {
			throw ClockStopped.already();
		}
	}

	public boolean isStopped() {
		return this.suspendedOn != null;
	}

	/** Whether the last day is over. A clock that stands has no last day. */
	public boolean isOver(LocalDate today) {
		return this.suspendedOn == null && today.isAfter(this.dueOn);
	}

}

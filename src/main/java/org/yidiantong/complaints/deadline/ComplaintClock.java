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
 * The time limit of a complaint. It ends on the due day at 24:00 Asia/Shanghai.
 *
 * @param dueOn the due day
 * @param firstDueOn the due day before extensions and suspensions; null until the first
 * dispatch
 * @param extensions number of extensions
 * @param suspendedOn first day of the suspension; null while the clock runs
 */
@ValueObject
@Embeddable
public record ComplaintClock(@Column(name = "due_on") LocalDate dueOn,
		@Nullable @Column(name = "first_due_on") LocalDate firstDueOn, @Column(name = "extensions") int extensions,
		@Nullable @Column(name = "suspended_on") LocalDate suspendedOn) {

	public static ComplaintClock filed(LocalDate dueOn) {
		return new ComplaintClock(dueOn, null, 0, null);
	}

	/**
	 * Sets the due day of a dispatch. Earlier extensions are kept, and so is the due day
	 * of an earlier dispatch once it is over.
	 */
	public ComplaintClock dispatched(LocalDate due, LocalDate today) {
		boolean late = this.firstDueOn != null && isOver(today);
		return (isGranted() || late) ? this : new ComplaintClock(due, due, this.extensions, null);
	}

	/**
	 * Extends the due day.
	 * @throws ExtensionImpossible if the new day is not later, beyond the legal limit, or
	 * one extension too many
	 */
	public ComplaintClock extended(LocalDate until, Instant acceptedAt, DistrictSettings.Limits limits,
			WorkCalendar calendar) {
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
		return new ComplaintClock(calendar.orNextWorkingDay(until).dueOn(), this.firstDueOn, this.extensions + 1,
				this.suspendedOn);
	}

	/**
	 * Suspends the clock.
	 * @throws SuspensionImpossible once the due day is over: what is late stays late
	 */
	public ComplaintClock suspended(LocalDate today) {
		requireRunning();
		if (isOver(today)) {
			throw new SuspensionImpossible(this.dueOn);
		}
		return new ComplaintClock(this.dueOn, this.firstDueOn, this.extensions, today);
	}

	/**
	 * Resumes the clock: the due day moves by the working days of the suspension, unless
	 * it was over before the suspension. It is never over at once, also when the clock is
	 * resumed on a day off.
	 */
	public ComplaintClock resumed(LocalDate today, WorkCalendar calendar) {
		if (this.suspendedOn == null) {
			throw ClockStopped.not();
		}
		int lost = isOver(today) ? 0 : calendar.workingDaysBetween(this.suspendedOn, today);
		LocalDate due = (lost == 0) ? this.dueOn : calendar.afterWorkingDays(this.dueOn, lost).dueOn();
		LocalDate open = (isOver(today) || !due.isBefore(today)) ? due : calendar.orNextWorkingDay(today).dueOn();
		return new ComplaintClock(open, this.firstDueOn, this.extensions, null);
	}

	/**
	 * Moves the due day with the calendar; the original one too where they are the same.
	 */
	public ComplaintClock moved(LocalDate due) {
		return new ComplaintClock(due, this.dueOn.equals(this.firstDueOn) ? due : this.firstDueOn, this.extensions,
				this.suspendedOn);
	}

	/** Whether an extension or a resumption has set the due day. */
	public boolean isGranted() {
		return this.extensions > 0 || (this.firstDueOn != null && !this.firstDueOn.equals(this.dueOn));
	}

	/** Throws {@link ClockStopped} while the clock is suspended. */
	public void requireRunning() {
		if (isStopped()) {
			throw ClockStopped.already();
		}
	}

	public boolean isStopped() {
		return this.suspendedOn != null;
	}

	/**
	 * Whether the due day is over. A suspension that began by the due day keeps the clock
	 * from being over; a later one changes nothing.
	 */
	public boolean isOver(LocalDate today) {
		boolean stoppedInTime = this.suspendedOn != null && !this.suspendedOn.isAfter(this.dueOn);
		return !stoppedInTime && today.isAfter(this.dueOn);
	}

}

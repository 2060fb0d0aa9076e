package org.yidiantong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The national working days and the computation of deadlines after the Civil Code,
 * articles 201 to 203: the starting day does not count, and a due day that is a day off
 * moves to the next working day. Immutable. In years without a notice only weekends are
 * days off, and deadlines that depend on them are marked as estimated.
 */
public final class WorkCalendar {

	private final Set<Integer> years;

	private final Set<LocalDate> holidays;

	private final Set<LocalDate> makeupWorkdays;

	WorkCalendar(Collection<YearNotice> notices) {
		this.years = notices.stream().map(YearNotice::year).collect(Collectors.toUnmodifiableSet());
		this.holidays = days(notices.stream().map(YearNotice::holidays));
		this.makeupWorkdays = days(notices.stream().map(YearNotice::makeupWorkdays));
	}

	/** Whether a day is a working day. */
	public boolean isWorkingDay(LocalDate day) {
		if (this.makeupWorkdays.contains(day)) {
			return true;
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return !weekend && !this.holidays.contains(day);
	}

	/** The first working day of a month. */
	public LocalDate firstWorkingDay(YearMonth month) {
		return orNextWorkingDay(month.atDay(1)).dueOn();
	}

	/** Whether the notice for the year of a day is published. */
	public boolean covers(LocalDate day) {
		return this.years.contains(day.getYear());
	}

	/** The deadline after a number of working days (工作日). */
	public Deadline afterWorkingDays(LocalDate start, int days) {
		requirePositive(days);
		LocalDate day = start;
		boolean covered = true;
		for (int left = days; left > 0;) {
			day = day.plusDays(1);
			covered &= covers(day);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return new Deadline(day, !covered);
	}

	/** The working day that lies a number of working days before a day. */
	public LocalDate beforeWorkingDays(LocalDate end, int days) {
		requirePositive(days);
		LocalDate day = end;
		for (int left = days; left > 0;) {
			day = day.minusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	/** The deadline after a number of calendar days (日). */
	public Deadline afterCalendarDays(LocalDate start, int days) {
		requirePositive(days);
		return orNextWorkingDay(start.plusDays(days));
	}

	/**
	 * The deadline after a number of months (月): the same day of the month, or the last
	 * day of a shorter month.
	 */
	public Deadline afterMonths(LocalDate start, int months) {
		requirePositive(months);
		return orNextWorkingDay(start.plusMonths(months));
	}

	/**
	 * The number of working days after one day up to and including another; 0 if the
	 * other is not later.
	 */
	public int workingDaysBetween(LocalDate start, LocalDate end) {
		if (!start.isBefore(end)) {
			return 0;
		}
		return Math.toIntExact(start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count());
	}

	/**
	 * The deadline on a day that somebody has chosen: the next working day if it is none.
	 */
	public Deadline orNextWorkingDay(LocalDate last) {
		LocalDate day = last;
		boolean covered = covers(day);
		while (!isWorkingDay(day)) {
			day = day.plusDays(1);
			covered &= covers(day);
		}
		return new Deadline(day, !covered);
	}

	/**
	 * The due day of a limit after the calendar has changed. What is over stays, and
	 * nothing is over at once because days off became working days.
	 * @param former the due day so far
	 * @param counted the due day by this calendar
	 */
	public LocalDate recounted(LocalDate former, LocalDate counted, LocalDate today) {
		if (today.isAfter(former)) {
			return former;
		}
		return counted.isBefore(today) ? orNextWorkingDay(today).dueOn() : counted;
	}

	private static void requirePositive(int amount) {
		if (amount < 1) {
			throw new IllegalArgumentException("A deadline needs at least one day or month, not " + amount);
		}
	}

	private static Set<LocalDate> days(Stream<? extends Set<LocalDate>> sets) {
		return sets.collect(HashSet::new, Set::addAll, Set::addAll);
	}

}

package org.yidiantong.complaints.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.deadline.ComplaintClock;

/**
 * The facts about an open complaint from which cards fall due. While its complainant owes
 * a supplement the time limit rests, and no card falls due.
 *
 * @param waitingSince the day from which it has waited for a dispatch; null while a unit
 * has it or the complainant owes a supplement
 * @param clock its time limit; null while the complainant owes a supplement
 * @param limitSetOn the day on which the time limit got its present due day, or went on
 * after a rest
 * @param begunOn the day of the filing, the reopening or the last dispatch, or of a
 * supplement that was owed
 */
@ValueObject
public record CardWatch(@Nullable LocalDate waitingSince, @Nullable ComplaintClock clock, LocalDate limitSetOn,
		LocalDate begunOn) {

	/** So many working days before the due day a yellow card falls due. */
	public static final int WARNING_DAYS = 2;

	/**
	 * The cards that have fallen due by a day, the mildest first. A card falls due on the
	 * first day on which its condition holds: a dispatch can set a due day that is over.
	 * @param dispatchDays working days in which a complaint has to be dispatched
	 */
	public List<DueCard> due(LocalDate today, int dispatchDays, WorkCalendar calendar) {
		return Stream.of(blue(dispatchDays, calendar), yellow(calendar), red(today))
			.flatMap(Optional::stream)
			.filter((card) -> !card.fellOn().isAfter(today))
			.toList();
	}

	private Optional<DueCard> blue(int dispatchDays, WorkCalendar calendar) {
		return Optional.ofNullable(this.waitingSince)
			.map((since) -> calendar.afterWorkingDays(since, dispatchDays).dueOn().plusDays(1))
			.map((day) -> new DueCard(CardKind.BLUE, CardCause.NOT_DISPATCHED, day));
	}

	private Optional<DueCard> yellow(WorkCalendar calendar) {
		return Optional.ofNullable(this.clock)
			.filter((time) -> !time.isStopped())
			.map((time) -> later(calendar.beforeWorkingDays(time.dueOn(), WARNING_DAYS), this.limitSetOn))
			.map((day) -> new DueCard(CardKind.YELLOW, CardCause.DUE_SOON, day));
	}

	private Optional<DueCard> red(LocalDate today) {
		return Optional.ofNullable(this.clock)
			.filter((time) -> time.isOver(today))
			.map((time) -> later(time.dueOn().plusDays(1), this.begunOn))
			.map((day) -> new DueCard(CardKind.RED, CardCause.OVERDUE, day));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? other : one;
	}

}

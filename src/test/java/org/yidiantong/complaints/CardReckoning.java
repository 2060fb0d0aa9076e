package org.yidiantong.complaints;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Calculates on which days cards fall due by counting one day after the other. It uses
 * nothing of the application; days off are copied from the State Council's notices.
 */
final class CardReckoning {

	private static final Set<LocalDate> OFF = Set
		.copyOf(days("2021-09-19", "2021-09-21", "2021-10-01", "2021-10-07", "2022-01-01", "2022-01-03", "2022-01-31",
				"2022-02-06", "2022-04-03", "2022-04-05", "2022-04-30", "2022-05-04", "2022-06-03", "2022-06-05"));

	private static final Set<LocalDate> ON = Set
		.copyOf(days("2021-09-18", "2021-09-18", "2021-09-26", "2021-09-26", "2021-10-09", "2021-10-09", "2022-01-29",
				"2022-01-30", "2022-04-02", "2022-04-02", "2022-04-24", "2022-04-24", "2022-05-07", "2022-05-07"));

	private final CardDaysUnitTests.Script script;

	private final Set<String> cards = new TreeSet<>();

	private int round = 1;

	private @Nullable LocalDate waiting;

	private LocalDate due;

	private @Nullable LocalDate stopped;

	private boolean open = true;

	CardReckoning(CardDaysUnitTests.Script script) {
		this.script = script;
		this.waiting = script.filed();
		this.due = count(script.filed(), 3 + 5 + 2);
	}

	Set<String> cards() {
		look(this.script.filed());
		for (LocalDate day = this.script.filed().plusDays(1); !day.isAfter(CardDaysUnitTests.LAST); day = day
			.plusDays(1)) {
			look(day);
			for (CardDaysUnitTests.Step step : this.script.on(day)) {
				take(step);
			}
			look(day);
		}
		return this.cards;
	}

	private void look(LocalDate day) {
		if (this.waiting != null && day.isAfter(count(this.waiting, 3))) {
			card("BLUE", day);
		}
		boolean rests = this.stopped != null && !this.stopped.isAfter(this.due);
		if (this.open && this.stopped == null && left(day) <= 2) {
			card("YELLOW", day);
		}
		if (this.open && !rests && day.isAfter(this.due)) {
			card("RED", day);
		}
	}

	private void card(String kind, LocalDate day) {
		String begin = this.round + " " + kind + " ";
		if (this.cards.stream().noneMatch((card) -> card.startsWith(begin))) {
			this.cards.add(begin + day);
		}
	}

	private void take(CardDaysUnitTests.Step step) {
		LocalDate day = step.day();
		switch (step.kind()) {
			case DISPATCH -> {
				int handling = new int[] { 5, 15, 30 }[step.grade().ordinal()];
				this.due = (this.round > 1) ? count(day, handling + 2) : count(this.script.filed(), 5 + handling);
				this.waiting = null;
			}
			case SUSPEND -> this.stopped = day.isAfter(this.due) ? null : day;
			case RESUME -> {
				if (this.stopped == null) {
					return;
				}
				LocalDate from = this.stopped;
				int lost = (int) from.plusDays(1).datesUntil(day.plusDays(1)).filter(CardReckoning::works).count();
				this.due = (lost == 0) ? this.due : count(this.due, lost);
				if (this.due.isBefore(day)) {
					this.due = count(day.minusDays(1), 1);
				}
				this.stopped = null;
			}
			case EXTEND -> {
				LocalDate until = this.due.plusDays(step.days());
				while (!works(until)) {
					until = until.plusDays(1);
				}
				this.due = until;
			}
			case CLOSE -> this.open = false;
			case REOPEN -> {
				this.round++;
				this.open = true;
				this.waiting = day;
				this.due = count(day, 5 + new int[] { 5, 15, 30 }[step.grade().ordinal()]);
			}
		}
	}

	/** Working days from the day after one up to the due day. */
	private int left(LocalDate day) {
		return day.isAfter(this.due) ? 0
				: (int) day.plusDays(1).datesUntil(this.due.plusDays(1)).filter(CardReckoning::works).count();
	}

	private static LocalDate count(LocalDate from, int workingDays) {
		LocalDate day = from;
		for (int counted = 0; counted < workingDays;) {
			day = day.plusDays(1);
			counted += works(day) ? 1 : 0;
		}
		return day;
	}

	private static boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return ON.contains(day) || (!weekend && !OFF.contains(day));
	}

	private static List<LocalDate> days(String... ranges) {
		return IntStream.range(0, ranges.length / 2)
			.boxed()
			.flatMap(
					(at) -> LocalDate.parse(ranges[2 * at]).datesUntil(LocalDate.parse(ranges[2 * at + 1]).plusDays(1)))
			.toList();
	}

}

package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Gives each complaint its days of filing and closing: the months, the windows, the
 * spans, and late only where it is meant. Swaps days until the months agree.
 */
final class DateGenerator {

	private static final int[][] WINDOWS = { { 906, 912, 12 }, { 1001, 1007, 6 }, { 1115, 1119, 22 } };

	private final Random random;

	private final List<ComplaintDraft> cases;

	DateGenerator(List<ComplaintDraft> cases, Random random) {
		this.cases = cases;
		this.random = random;
	}

	void file() {
		Map<LocalDate, Integer> left = perDay();
		this.cases.stream().filter((one) -> one.pinned).forEach((one) -> left.merge(one.filed, -1, Integer::sum));
		List<LocalDate> days = new ArrayList<>();
		left.forEach((day, count) -> {
			if (count < 0) {
				throw new IllegalStateException("Too many cases are pinned to " + day);
			}
			days.addAll(Collections.nCopies(count, day));
		});
		Collections.shuffle(days, this.random);
		this.cases.stream().filter((one) -> !one.pinned).forEach((one) -> one.filed = days.remove(0));
	}

	private Map<LocalDate, Integer> perDay() {
		Map<LocalDate, Integer> counts = new TreeMap<>();
		int[] outside = new int[4];
		for (int month = 0; month < 4; month++) {
			outside[month] = StoryTotals.MONTHS[month][0];
		}
		for (int[] window : WINDOWS) {
			spread(counts, days(window[0], window[1]), window[2]);
			outside[window[0] / 100 - 9] -= window[2];
		}
		counts.put(WorkingDays.LAST, 2);
		outside[3] -= 2;
		for (int month = 0; month < 4; month++) {
			int first = (month + 9) * 100 + ((month == 0) ? 6 : 1);
			List<LocalDate> days = days(first, (month == 3) ? 1214 : (month + 9) * 100 + 31);
			days.removeIf(counts::containsKey);
			spread(counts, days, outside[month]);
		}
		return counts;
	}

	/** By weight, weekends × 0.6, the largest remainders rounded up. */
	private static void spread(Map<LocalDate, Integer> counts, List<LocalDate> days, int count) {
		double weights = days.stream().mapToDouble(DateGenerator::weight).sum();
		Map<LocalDate, Double> remainders = new LinkedHashMap<>();
		int given = 0;
		for (LocalDate day : days) {
			double share = count * weight(day) / weights;
			counts.put(day, (int) share);
			remainders.put(day, share - (int) share);
			given += (int) share;
		}
		List<LocalDate> next = new ArrayList<>(days);
		next.sort(Comparator.comparing((LocalDate day) -> -remainders.get(day))
			.thenComparing((day) -> day.getDayOfMonth() * 7 % 11));
		for (int i = 0; i < count - given; i++) {
			counts.merge(next.get(i), 1, Integer::sum);
		}
	}

	private static double weight(LocalDate day) {
		return (day.getDayOfWeek().getValue() > 5) ? 0.6 : 1;
	}

	private static List<LocalDate> days(int from, int to) {
		List<LocalDate> days = new ArrayList<>();
		LocalDate day = LocalDate.of(2021, from / 100, from % 100);
		for (; day.getMonthValue() == from / 100 && day.getDayOfMonth() <= to % 100; day = day.plusDays(1)) {
			days.add(day);
		}
		return days;
	}

	/** Closes what is to be closed. */
	void close() {
		List<ComplaintDraft> free = mark();
		List<Integer> spans = new ArrayList<>();
		for (int span = 0; span < StoryTotals.SPANS.length; span++) {
			int used = count(span);
			spans.addAll(Collections.nCopies(StoryTotals.SPANS[span][2] - used, span));
		}
		Collections.shuffle(spans, this.random);
		free.forEach((one) -> one.span = spans.remove(0));
		new ClosingDayGenerator(this.cases, free, this.random).settle();
	}

	private int count(int span) {
		return (int) this.cases.stream().filter((one) -> one.span == span).count();
	}

	/** The slow, the late, the extended; what is left over is free. */
	private List<ComplaintDraft> mark() {
		for (ComplaintDraft one : this.cases) {
			if (one.closed != null) {
				one.span = ClosingDayGenerator.span(one.days());
			}
		}
		List<ComplaintDraft> free = new ArrayList<>(
				this.cases.stream().filter((one) -> one.isClosed() && one.closed == null).toList());
		List<ComplaintDraft> open = new ArrayList<>(free.stream().filter((one) -> !one.pinned).toList());
		Collections.shuffle(open, this.random);
		take(open, 8, 5, 0, true, "L01 B03 B29 B20 B30 B18", 1115);
		take(open, 2, 6, 2, false, "L01 B03", 1108);
		take(open, 2, 5, 1, false, "L01 B03 B29", 1115);
		take(open, 6, 4, 1, false, "L01 B03 B20 B18", 1125);
		take(open, 1, 7, 0, true, "B33 L03 B23", 1010);
		take(open, 2, 6, 0, false, "B13 B09 B07 B12", 1108);
		free.removeIf((one) -> one.span >= 0);
		return free;
	}

	private void take(List<ComplaintDraft> open, int count, int span, int extensions, boolean late, String items,
			int latest) {
		LocalDate last = LocalDate.of(2021, latest / 100, latest % 100);
		List<ComplaintDraft> taken = new ArrayList<>();
		for (ComplaintDraft one : open) {
			if (taken.size() < count && items.contains(one.item) && one.filed.isBefore(last)) {
				one.span = span;
				one.extensions = extensions;
				one.late = late;
				if (ClosingDayGenerator.days(one).isEmpty()) {
					one.span = -1;
					one.extensions = 0;
					one.late = false;
				}
				else {
					taken.add(one);
				}
			}
		}
		open.removeAll(taken);
	}

}

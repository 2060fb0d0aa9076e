package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Chooses which complaints go to a department, come back, lie too long, and are rated.
 */
final class OutcomeGenerator {

	/** Item, unit, how many. */
	private static final String[][] DEPARTMENTS = { { "B29", "HU-D25", "3" }, { "B06", "HU-D06", "4" },
			{ "B12", "HU-D16", "2" }, { "L01", "HU-D22", "5" }, { "L01", "HU-D18", "3" }, { "L01", "HU-D23", "3" },
			{ "L03", "HU-D20", "5" }, { "L03", "HU-D21", "3" }, { "L03", "HU-D31", "2" } };

	private static final LocalDate LAST_NEGATIVE = LocalDate.of(2021, 11, 19);

	private final List<ComplaintDraft> cases;

	private final Random random;

	OutcomeGenerator(List<ComplaintDraft> cases, Random random) {
		this.cases = cases;
		this.random = random;
	}

	void mark() {
		for (String[] each : DEPARTMENTS) {
			boolean report = each[0].equals("B06");
			take(Integer.parseInt(each[2]), (one) -> one.isClosed() && !one.pinned && one.lead == null
					&& one.item.equals(each[0]) && (!report || one.place.contains("-V")))
				.forEach((one) -> {
					one.lead = each[1];
					one.report = report;
				});
		}
		stalled(3, LocalDate.of(2021, 9, 26), LocalDate.of(2021, 10, 8));
		stalled(4, LocalDate.of(2021, 9, 6), LocalDate.of(2021, 12, 1));
		Predicate<ComplaintDraft> plain = (one) -> one.isClosed() && !one.pinned && !one.stalled && !one.late
				&& one.extensions == 0 && one.days() >= 5 && one.returns == 0;
		take(8, plain.and((one) -> one.item.equals("L01"))).forEach((one) -> one.returns = 1);
		List<ComplaintDraft> nuisances = take(5, plain.and((one) -> one.item.equals("L03")));
		nuisances.forEach((one) -> one.returns = 1);
		nuisances.get(0).returns = 2;
		rate();
	}

	private void stalled(int count, LocalDate from, LocalDate before) {
		take(count,
				(one) -> one.isClosed() && !one.pinned && !one.stalled && !one.late && one.extensions == 0
						&& !one.filed.isBefore(from) && one.filed.isBefore(before)
						&& one.closed.isAfter(WorkingDays.after(one.filed, 5)))
			.forEach((one) -> one.stalled = true);
	}

	private void rate() {
		List<Integer> satisfied = new ArrayList<>();
		for (int level = 5; level > 2; level--) {
			satisfied.addAll(Collections.nCopies(StoryTotals.LEVELS[5 - level], level));
		}
		satisfied.remove(Integer.valueOf(5));
		Collections.shuffle(satisfied, this.random);
		List<Integer> negative = new ArrayList<>(List.of(2, 1, 2, 2, 1, 2, 1, 2));
		String[][] after = { { "IN_TIME" }, { "NOT_REACHED", "LATE" }, { "NOT_REACHED", "IN_TIME", "IN_TIME" },
				{ "RUNNING", "RUNNING" } };
		for (int month = 0; month < 4; month++) {
			int inMonth = month + 9;
			for (String then : after[month]) {
				ComplaintDraft one = take(1, (each) -> ratable(each, inMonth) && isEarly(each)).get(0);
				one.level = negative.remove(0);
				one.after = then;
			}
			int count = StoryTotals.MONTHS[month][3] - ((month == 2) ? 1 : 0);
			take(count, (each) -> ratable(each, inMonth)).forEach((one) -> one.level = satisfied.remove(0));
		}
	}

	/** Of those in November the rectification has to be over in the story. */
	private static boolean isEarly(ComplaintDraft one) {
		return (one.closed.getMonthValue() == 12) ? one.closed.getDayOfMonth() < 9
				: !one.closed.isAfter(LAST_NEGATIVE) || one.closed.getMonthValue() < 11;
	}

	private static boolean ratable(ComplaintDraft one, int month) {
		return one.isClosed() && one.level == 0 && one.closed.getMonthValue() == month;
	}

	private List<ComplaintDraft> take(int count, Predicate<ComplaintDraft> which) {
		List<ComplaintDraft> found = new ArrayList<>(this.cases.stream().filter(which).toList());
		if (found.size() < count) {
			throw new IllegalStateException(count + " are asked for and " + found.size() + " found");
		}
		Collections.shuffle(found, this.random);
		return found.subList(0, count);
	}

}

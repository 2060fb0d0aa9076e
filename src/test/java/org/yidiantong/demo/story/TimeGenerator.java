package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.yidiantong.demo.story.ComplaintDraft.End;

/**
 * Gives each step of a complaint its time of day: citizens early and late, offices while
 * they are open, everything in its order.
 */
final class TimeGenerator {

	private static final LocalTime OPEN = LocalTime.of(8, 40);

	private static final LocalTime SHUT = LocalTime.of(17, 30);

	private final Random random;

	TimeGenerator(Random random) {
		this.random = random;
	}

	void write(ComplaintDraft one) {
		one.filedAt = filed(one);
		Map<String, Object> line = one.line;
		line.put("filed", one.filedAt);
		if (one.end == End.SUBMITTED) {
			return;
		}
		LocalDateTime accepted = accepted(one);
		line.put("accepted", accepted);
		if (one.end == End.ACCEPTED) {
			return;
		}
		LocalDateTime dispatched = one.stalled ? at(WorkingDays.after(one.filed, 4), 9, 30)
				: accepted.plusMinutes(minutes(4, 20));
		for (Map<String, Object> wrong : returns(one, dispatched)) {
			dispatched = ((LocalDateTime) wrong.get("returned")).plusMinutes(minutes(20, 50));
			dispatched = later(dispatched, 0);
		}
		line.put("dispatched", dispatched);
		if (one.isClosed()) {
			answer(one, dispatched);
		}
		else {
			open(one, dispatched);
		}
	}

	private LocalDateTime filed(ComplaintDraft one) {
		if (one.filed.equals(WorkingDays.LAST)) {
			return at(one.filed, 7, one.item.equals("L01") ? 12 : 46);
		}
		if (one.filed.equals(one.closed)) {
			return at(one.filed, 7, minutes(0, 55));
		}
		if (one.end == End.ACCEPTED) {
			return at(one.filed, 9, 20);
		}
		return at(one.filed, 7 + minutes(0, 13), minutes(0, 59));
	}

	private LocalDateTime accepted(ComplaintDraft one) {
		LocalDateTime first = later(one.filedAt, minutes(25, 70));
		boolean slow = one.isClosed() && one.days() >= 6 && this.random.nextInt(3) == 0;
		return (slow || one.stalled) ? at(WorkingDays.after(first.toLocalDate(), 1), 9, minutes(0, 50)) : first;
	}

	private List<Map<String, Object>> returns(ComplaintDraft one, LocalDateTime first) {
		List<Map<String, Object>> wrong = new ArrayList<>();
		LocalDateTime dispatched = first;
		for (int i = 0; i < one.returns; i++) {
			Map<String, Object> each = new LinkedHashMap<>();
			each.put("unit", wrongUnit(one, i));
			each.put("dispatched", dispatched);
			LocalDateTime returned = later(dispatched, minutes(90, 200));
			each.put("returned", returned);
			wrong.add(each);
			dispatched = later(returned.plusMinutes(55), 0);
		}
		if (!wrong.isEmpty()) {
			one.line.put("returns", wrong);
		}
		return wrong;
	}

	private static String wrongUnit(ComplaintDraft one, int turn) {
		if (one.item.equals("L01")) {
			return (one.lead == null) ? "HU-D22" : "HU-" + one.place;
		}
		String unit = (turn == 0) ? "HU-D31" : "HU-D21";
		return unit.equals(one.lead) ? "HU-D20" : unit;
	}

	private void answer(ComplaintDraft one, LocalDateTime dispatched) {
		LocalDateTime closed = at(one.closed, 15, minutes(0, 59)).plusMinutes(minutes(0, 60));
		LocalDateTime reviewed = closed.minusMinutes(minutes(5, 25));
		LocalDateTime signed = later(dispatched, minutes(40, 150));
		LocalDateTime replied = at(WorkingDays.before(one.closed), 14 + minutes(0, 2), minutes(0, 59));
		if (!replied.isAfter(signed.plusMinutes(30))) {
			replied = at(one.closed, 13, 30 + minutes(0, 29));
		}
		if (!signed.isBefore(replied)) {
			signed = dispatched.plusMinutes(12);
		}
		one.line.put("signed", signed);
		if (one.extensions > 0) {
			extend(one, replied.toLocalDate());
		}
		one.line.put("replied", replied);
		one.line.put("reviewed", reviewed);
		one.line.put("closed", closed);
		if (one.level > 0) {
			rate(one, closed);
		}
	}

	private void extend(ComplaintDraft one, LocalDate replied) {
		List<Map<String, Object>> extended = new ArrayList<>();
		LocalDate due = one.due();
		for (int i = 0; i < one.extensions; i++) {
			LocalDate asked = WorkingDays.before(due);
			LocalDate before = WorkingDays.before(replied);
			asked = asked.isAfter(before) ? before : asked;
			due = WorkingDays.after(due, (i == 0) ? 5 : 8);
			extended.add(extension(at(asked, 10, 5 + i), due));
		}
		if (one.closed.isAfter(due)) {
			throw new IllegalStateException("Extended, and late all the same: " + one.line);
		}
		one.line.put("extended", extended);
	}

	private static Map<String, Object> extension(LocalDateTime at, LocalDate until) {
		Map<String, Object> one = new LinkedHashMap<>();
		one.put("at", at);
		one.put("until", until);
		return one;
	}

	private void rate(ComplaintDraft one, LocalDateTime closed) {
		LocalDate day = one.closed.plusDays(minutes(0, 2));
		boolean sameMonth = day.getMonthValue() == one.closed.getMonthValue() && day.isBefore(WorkingDays.LAST);
		LocalDateTime rated = (sameMonth && !day.equals(one.closed)) ? at(day, 8 + minutes(0, 11), minutes(0, 59))
				: closed.plusMinutes(minutes(45, 180));
		Map<String, Object> rating = new LinkedHashMap<>();
		rating.put("at", rated);
		rating.put("level", one.level);
		if (one.after != null) {
			rating.put("tags", List.of((one.level == 1) ? "RESULT" : "SPEED"));
		}
		one.line.put("rated", rating);
		if (one.after != null) {
			callBack(one, rated.toLocalDate());
		}
	}

	private void callBack(ComplaintDraft one, LocalDate rated) {
		LocalDate called = WorkingDays.after(rated, 1 + minutes(0, 1));
		boolean reached = !one.after.equals("NOT_REACHED");
		Map<String, Object> call = new LinkedHashMap<>();
		call.put("at", at(called, 10, minutes(0, 59)));
		call.put("outcome", reached ? "UPHELD" : "NOT_REACHABLE");
		one.line.put("called", call);
		if (reached && !one.after.equals("RUNNING")) {
			LocalDate done = WorkingDays.after(called, one.after.equals("LATE") ? 17 : 5 + minutes(0, 3));
			one.line.put("rectified", at(done, 15, minutes(0, 59)));
			one.line.put("judged", at(WorkingDays.after(done, 1), 10, minutes(0, 59)));
		}
	}

	private void open(ComplaintDraft one, LocalDateTime dispatched) {
		Map<String, Object> line = one.line;
		line.put("signed", later(dispatched, minutes(60, 120)));
		switch (one.item) {
			case "B14" ->
				line.put("extended", List.of(extension(at(WorkingDays.day("11-26"), 10, 5), WorkingDays.day("12-08"))));
			case "B27" -> line.put("extended",
					List.of(extension(at(WorkingDays.day("12-10"), 10, 5), LocalDate.of(2022, 1, 28))));
			case "B28" -> line.put("suspended", at(WorkingDays.day("12-01"), 9, 40));
			case "B16" -> line.put("replied", at(WorkingDays.day("12-14"), 16, 10));
			default -> {
			}
		}
	}

	/** So many minutes later, while offices are open. */
	private LocalDateTime later(LocalDateTime from, int minutes) {
		LocalDateTime then = from.plusMinutes(minutes);
		if (!WorkingDays.isWorked(from.toLocalDate()) || then.toLocalTime().isAfter(SHUT)
				|| !then.toLocalDate().equals(from.toLocalDate())) {
			return at(WorkingDays.worked(from.toLocalDate().plusDays(1)), OPEN.getHour(), OPEN.getMinute())
				.plusMinutes(minutes(0, 80));
		}
		return then.toLocalTime().isBefore(OPEN) ? then.with(OPEN).plusMinutes(minutes(0, 45)) : then;
	}

	private static LocalDateTime at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute);
	}

	/** From and to, both counted. */
	private int minutes(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

}

package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The figures once more, counted in plain loops from a test's own notes.
 */
final class Recount {

	private final List<PlayedComplaint> cases;

	private final WorkCalendar calendar;

	private final Instant begin;

	private final Instant end;

	private final LocalDate day;

	Recount(List<PlayedComplaint> cases, WorkCalendar calendar, LocalDate from, LocalDate to) {
		this.cases = cases;
		this.calendar = calendar;
		this.begin = from.atStartOfDay(BusinessClock.ZONE).toInstant();
		this.end = to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
		this.day = to;
	}

	Map<String, @Nullable BigDecimal> figures() {
		Map<String, @Nullable BigDecimal> all = new HashMap<>();
		long complaints = count((one) -> true);
		long closed = count((one) -> one.closed(this.end) != null);
		long fresh = count((one) -> !one.filedAt.isBefore(this.begin));
		long carried = this.cases.stream().filter((one) -> one.isOpen(this.begin)).count();
		long redone = count((one) -> one.filedAt.isBefore(this.begin) && !one.isOpen(this.begin) && isClosedNow(one));
		long closedNow = count(this::isClosedNow);
		long overdue = count((one) -> one.isOverdue(this.end, this.day));
		long onTime = count((one) -> one.isOnTime(this.end));
		long rated = count((one) -> PlayedComplaint.before(one.ratedAt, this.end));
		long satisfied = count((one) -> PlayedComplaint.before(one.ratedAt, this.end) && one.level >= 3);
		all.put("complaints", BigDecimal.valueOf(complaints));
		all.put("closed", BigDecimal.valueOf(closed));
		all.put("newComplaints", BigDecimal.valueOf(fresh));
		all.put("carriedOver", BigDecimal.valueOf(carried));
		all.put("closedInPeriod", BigDecimal.valueOf(closedNow));
		all.put("open", BigDecimal.valueOf(count((one) -> one.isOpen(this.end))));
		all.put("overdue", BigDecimal.valueOf(overdue));
		all.put("closedOnTime", BigDecimal.valueOf(onTime));
		all.put("rated", BigDecimal.valueOf(rated));
		all.put("satisfied", BigDecimal.valueOf(satisfied));
		all.put("dissatisfied", BigDecimal.valueOf(rated - satisfied));
		all.put("rejected", BigDecimal.valueOf(count((one) -> PlayedComplaint.before(one.rejectedAt, this.end))));
		all.put("redoing", BigDecimal.valueOf(count(this::isBeingRedone)));
		all.put("closureRate", percent(closed, complaints, 1));
		all.put("periodClosureRate", percent(closedNow, carried + fresh + redone, 1));
		all.put("onTimeRate", percent(onTime, closed + overdue, 2));
		all.put("satisfactionRate", percent(satisfied, rated, 2));
		all.put("ratingShare", percent(rated, closed, 2));
		all.put("returnRate", percent(sum((one) -> one.returns), sum((one) -> one.dispatches), 2));
		all.put("repeatRate", percent(count((one) -> isDispatched(one) && one.repeat),
				count((one) -> PlayedComplaint.before(one.acceptedAt, this.end)), 2));
		all.put("meanHandlingDays", mean());
		all.put("medianHandlingDays", median());
		return all;
	}

	private boolean isDispatched(PlayedComplaint one) {
		return one.dispatches.stream().anyMatch((at) -> at.isBefore(this.end));
	}

	private boolean isClosedNow(PlayedComplaint one) {
		Instant closed = one.closed(this.end);
		return closed != null && !closed.isBefore(this.begin);
	}

	private boolean isBeingRedone(PlayedComplaint one) {
		Instant closed = one.closed(this.end);
		return closed != null && one.reopenings.stream().anyMatch((at) -> at.isAfter(closed) && at.isBefore(this.end));
	}

	private @Nullable BigDecimal mean() {
		List<Integer> days = handlingDays();
		int sum = days.stream().mapToInt(Integer::intValue).sum();
		return days.isEmpty() ? null : new BigDecimal(sum).divide(new BigDecimal(days.size()), 1, RoundingMode.HALF_UP);
	}

	private @Nullable BigDecimal median() {
		List<Integer> days = handlingDays();
		if (days.isEmpty()) {
			return null;
		}
		int middle = days.size() / 2;
		int twice = (days.size() % 2 == 1) ? 2 * days.get(middle) : days.get(middle - 1) + days.get(middle);
		return new BigDecimal(twice).divide(new BigDecimal(2), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
	}

	private List<Integer> handlingDays() {
		return this.cases.stream()
			.filter((one) -> one.counts(this.end) && one.acceptedAt != null && one.closed(this.end) != null)
			.map((one) -> this.calendar.workingDaysBetween(PlayedComplaint.day(one.acceptedAt),
					PlayedComplaint.day(one.closed(this.end))) - closedDays(one, one.closed(this.end)))
			.sorted()
			.toList();
	}

	/** Working days between the closings and the reopenings before the last closing. */
	private int closedDays(PlayedComplaint one, Instant last) {
		int days = 0;
		for (int round = 0; round < one.reopenings.size() && one.reopenings.get(round).isBefore(last); round++) {
			days += this.calendar.workingDaysBetween(PlayedComplaint.day(one.closings.get(round)),
					PlayedComplaint.day(one.reopenings.get(round)));
		}
		return days;
	}

	private long sum(java.util.function.Function<PlayedComplaint, List<Instant>> what) {
		return this.cases.stream()
			.filter((one) -> one.counts(this.end))
			.flatMap((one) -> what.apply(one).stream())
			.filter((at) -> at.isBefore(this.end))
			.count();
	}

	private long count(Predicate<PlayedComplaint> condition) {
		return this.cases.stream().filter((one) -> one.counts(this.end)).filter(condition).count();
	}

	private static @Nullable BigDecimal percent(long above, long below, int decimals) {
		return (below == 0) ? null
				: new BigDecimal(above * 100).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP);
	}

}

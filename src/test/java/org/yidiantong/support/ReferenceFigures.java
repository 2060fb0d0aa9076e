package org.yidiantong.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;

/**
 * Computes the figures a second time from their definitions in the glossary, complaint by
 * complaint. It uses nothing of the application but its calendar.
 */
public final class ReferenceFigures {

	private final List<ObservedComplaint> cases;

	private final WorkCalendar calendar;

	private final Instant begin;

	private final Instant end;

	private final LocalDate day;

	/**
	 * Creates the computation for a period.
	 * @param from first day of the period
	 * @param to last day of the period
	 */
	public ReferenceFigures(List<ObservedComplaint> cases, WorkCalendar calendar, LocalDate from, LocalDate to) {
		this.begin = from.atStartOfDay(ObservedComplaint.ZONE).toInstant();
		this.end = to.plusDays(1).atStartOfDay(ObservedComplaint.ZONE).toInstant();
		this.day = to;
		this.calendar = calendar;
		this.cases = cases.stream().filter((one) -> one.filed().isBefore(this.end)).toList();
	}

	/** Returns the figures as of the end of the period; null when the divisor is 0. */
	public Map<String, @Nullable BigDecimal> figures() {
		return counted(Instant.MIN);
	}

	/** Returns the figures of the period only. */
	public Map<String, @Nullable BigDecimal> period() {
		return counted(this.begin);
	}

	private Map<String, @Nullable BigDecimal> counted(Instant since) {
		Map<String, @Nullable BigDecimal> all = new TreeMap<>();
		arrivals(all, since);
		punctuality(all, since);
		ratings(all, since);
		course(all, since);
		apart(all, since);
		return all;
	}

	private void arrivals(Map<String, @Nullable BigDecimal> all, Instant since) {
		long fresh = number((one) -> !one.filed().isBefore(this.begin));
		long carried = this.cases.stream().filter(this::wasOpenAtTheBeginning).count();
		long redone = number((one) -> one.filed().isBefore(this.begin) && !wasOpenAtTheBeginning(one)
				&& isIn(one.closed(this.end), this.begin));
		long closedNow = number((one) -> isIn(one.closed(this.end), this.begin));
		put(all, "complaints", number((one) -> !one.filed().isBefore(since)));
		put(all, "newComplaints", fresh);
		put(all, "carriedOver", carried);
		put(all, "closed", closed(since));
		put(all, "closedInPeriod", closedNow);
		put(all, "open", number(this::isOpen));
		all.put("closureRate", since.equals(Instant.MIN) ? share(closed(Instant.MIN), number((one) -> true), 1) : null);
		all.put("periodClosureRate", share(closedNow, carried + fresh + redone, 1));
	}

	private void punctuality(Map<String, @Nullable BigDecimal> all, Instant since) {
		long overdue = number(this::isOverdue);
		long onTime = number((one) -> isOnTime(one, false, since));
		long byFirst = number((one) -> isOnTime(one, true, since));
		long pastFirst = number((one) -> isOpen(one) && one.firstDue(this.end).isBefore(this.day));
		put(all, "overdue", overdue);
		put(all, "closedOnTime", onTime);
		all.put("onTimeRate", share(onTime, closed(since) + overdue, 2));
		all.put("firstDueOnTimeRate", share(byFirst, closed(since) + pastFirst, 2));
	}

	private void ratings(Map<String, @Nullable BigDecimal> all, Instant since) {
		long rated = number((one) -> level(one, since) > 0);
		long satisfied = number((one) -> level(one, since) >= 3);
		put(all, "rated", rated);
		put(all, "satisfied", satisfied);
		put(all, "dissatisfied", rated - satisfied);
		all.put("satisfactionRate", share(satisfied, rated, 2));
		all.put("ratingShare", share(rated, closed(since), 2));
		long reached = number((one) -> isCalled(one, since) && isReached(one));
		long lost = number((one) -> isCalled(one, since) && isLost(one));
		all.put("callBackRate", share(reached, number((one) -> isCalled(one, since)) - lost, 2));
	}

	private void course(Map<String, @Nullable BigDecimal> all, Instant since) {
		all.put("returnRate", share(times("RETURN", since), times("DISPATCH", since), 2));
		all.put("repeatRate",
				share(number(
						(one) -> isAccepted(one, since) && one.repeat() && one.first("DISPATCH", this.end) != null),
						number((one) -> isAccepted(one, since)), 2));
		List<Integer> days = handlingDays(since);
		int sum = days.stream().mapToInt(Integer::intValue).sum();
		all.put("meanHandlingDays", divided(sum, days.size(), 1));
		int middle = days.size() / 2;
		all.put("medianHandlingDays", days.isEmpty() ? null : (days.size() % 2 == 1) ? divided(days.get(middle), 1, 1)
				: divided(days.get(middle - 1) + days.get(middle), 2, 1));
	}

	private void apart(Map<String, @Nullable BigDecimal> all, Instant since) {
		put(all, "rejected",
				number((one) -> one.outcome(this.end).equals("REJECT") && isIn(one.closed(this.end), since)));
		put(all, "redoing", number((one) -> one.closed(this.end) != null && one.ended(this.end) == null));
		put(all, "redoneLate", number(this::isRedoneLate));
		put(all, "withdrawn",
				number((one) -> one.outcome(this.end).equals("WITHDRAW") && isIn(one.ended(this.end), since)));
		put(all, "notCounted",
				this.cases.stream().filter((one) -> !counts(one) && isIn(one.ended(this.end), since)).count());
	}

	/**
	 * Whether a complaint counts: it was not withdrawn before acceptance, merged or
	 * referred.
	 */
	boolean counts(ObservedComplaint one) {
		return switch (one.outcome(this.end)) {
			case "MERGE", "REFER" -> false;
			case "WITHDRAW" -> one.first("ACCEPT", this.end) != null;
			default -> true;
		};
	}

	private boolean isOpen(ObservedComplaint one) {
		return one.closed(this.end) == null && one.ended(this.end) == null;
	}

	private boolean wasOpenAtTheBeginning(ObservedComplaint one) {
		return one.filed().isBefore(this.begin) && one.closed(this.begin) == null && one.ended(this.begin) == null;
	}

	/** Whether a complaint is overdue. On its last day it is not. */
	boolean isOverdue(ObservedComplaint one) {
		return isOpen(one) && one.due(this.end).isBefore(this.day) && !one.isStoppedInTime(this.end);
	}

	/** The first closing decides; a late round after it counts in its own period. */
	private boolean isOnTime(ObservedComplaint one, boolean first, Instant since) {
		return isIn(one.closed(this.end), since) && isClosedBy(one, one.firstClosed(this.end), first)
				&& (isIn(one.firstClosed(this.end), since) || isClosedBy(one, one.closed(this.end), false));
	}

	private boolean isRedoneLate(ObservedComplaint one) {
		if (one.closed(this.end) == null || one.times("REOPEN", this.end) == 0) {
			return false;
		}
		boolean open = one.ended(this.end) == null;
		return open ? one.due(this.end).isBefore(this.day) && !one.isStoppedInTime(this.end)
				: !one.closed(this.end).equals(one.firstClosed(this.end))
						&& !isClosedBy(one, one.closed(this.end), false);
	}

	boolean isClosedBy(ObservedComplaint one, @Nullable Instant closed, boolean first) {
		if (closed == null) {
			return false;
		}
		Instant then = closed.plusNanos(1);
		return !ObservedComplaint.day(closed).isAfter(first ? one.firstDue(then) : one.due(then));
	}

	private boolean isAccepted(ObservedComplaint one, Instant since) {
		return isIn(one.first("ACCEPT", this.end), since);
	}

	/** Returns the rating; 0 without one. */
	private int level(ObservedComplaint one, Instant since) {
		ObservedComplaint.Rating rating = one.rating();
		return (rating != null && rating.at().isBefore(this.end) && isIn(rating.at(), since)) ? rating.level() : 0;
	}

	private boolean isCalled(ObservedComplaint one, Instant since) {
		ObservedComplaint.Call call = one.call();
		return call != null && call.opened().isBefore(this.end) && isIn(call.opened(), since);
	}

	private boolean isReached(ObservedComplaint one) {
		ObservedComplaint.Call call = one.call();
		return call != null && call.done() != null && call.done().isBefore(this.end) && call.reached();
	}

	/** Whether the complaint is anonymous and a call-back did not reach the person. */
	private boolean isLost(ObservedComplaint one) {
		ObservedComplaint.Call call = one.call();
		return call != null && call.done() != null && call.done().isBefore(this.end) && !call.reached()
				&& one.anonymous();
	}

	private List<Integer> handlingDays(Instant since) {
		return this.cases.stream()
			.filter((one) -> counts(one) && isIn(one.closed(this.end), since))
			.filter((one) -> one.first("ACCEPT", this.end) != null)
			.map(this::workingDays)
			.sorted()
			.toList();
	}

	int workingDays(ObservedComplaint one) {
		Instant closed = one.closed(this.end);
		int days = between(one.first("ACCEPT", this.end), closed);
		Instant stopped = null;
		for (ObservedComplaint.Move move : one.moves()) {
			if (move.at().isAfter(closed)) {
				break;
			}
			stopped = Set.of("SUSPEND", "CLOSE").contains(move.action()) ? move.at() : stopped;
			days -= Set.of("RESUME", "REOPEN").contains(move.action()) ? between(stopped, move.at()) : 0;
		}
		return Math.max(0, days);
	}

	private int between(Instant start, Instant end) {
		int days = 0;
		for (LocalDate day = ObservedComplaint.day(start).plusDays(1); !day
			.isAfter(ObservedComplaint.day(end)); day = day.plusDays(1)) {
			days += this.calendar.isWorkingDay(day) ? 1 : 0;
		}
		return days;
	}

	private long closed(Instant since) {
		return number((one) -> isIn(one.closed(this.end), since));
	}

	/** Returns how often an action happened since an instant. */
	private long times(String action, Instant since) {
		return this.cases.stream()
			.filter(this::counts)
			.mapToLong((one) -> one.times(action, this.end) - one.times(action, since))
			.sum();
	}

	private long number(Predicate<ObservedComplaint> condition) {
		return this.cases.stream().filter(this::counts).filter(condition).count();
	}

	/** Formats a number without trailing zeros. */
	public static String shown(@Nullable BigDecimal number) {
		return (number == null) ? "—" : number.stripTrailingZeros().toPlainString();
	}

	private static boolean isIn(@Nullable Instant at, Instant since) {
		return at != null && !at.isBefore(since);
	}

	private static void put(Map<String, @Nullable BigDecimal> all, String code, long number) {
		all.put(code, BigDecimal.valueOf(number));
	}

	/** Returns a percentage. */
	private static @Nullable BigDecimal share(long above, long below, int decimals) {
		return divided(above * 100, below, decimals);
	}

	private static @Nullable BigDecimal divided(long above, long below, int decimals) {
		return (below == 0) ? null
				: new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP);
	}

}

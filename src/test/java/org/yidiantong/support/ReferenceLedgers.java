package org.yidiantong.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;

/**
 * Lists the complaints of the ledgers and showcase cases a second time from their rules,
 * complaint by complaint. It uses nothing of the application but its calendar.
 */
public final class ReferenceLedgers {

	private static final Map<String, String> STATES = Map.ofEntries(Map.entry("FILE", "待受理"),
			Map.entry("SUPPLY", "待受理"), Map.entry("ACCEPT", "已受理待转办"), Map.entry("RETURN", "已受理待转办"),
			Map.entry("TAKE_BACK", "已受理待转办"), Map.entry("DISPATCH", "待签收"), Map.entry("SIGN", "办理中"),
			Map.entry("SEND_BACK", "办理中"), Map.entry("EXTEND", "办理中"), Map.entry("SUSPEND", "办理中"),
			Map.entry("RESUME", "办理中"), Map.entry("REPLY", "待审核"), Map.entry("APPROVE", "待办结"),
			Map.entry("CLOSE", "已办结"), Map.entry("REJECT", "不予受理"), Map.entry("REOPEN", "退回重办"),
			Map.entry("ASK_SUPPLEMENT", "待补正"), Map.entry("ARCHIVE", "已归档"));

	private static final Map<String, String> CARDS = Map.of("YELLOW", "黄色预警卡", "RED", "红色警示卡");

	private static final List<String> LEVELS = List.of("非常不满意", "不满意", "基本满意", "满意", "非常满意");

	private final List<ObservedComplaint> cases;

	private final Map<String, ObservedFollowUp> followUps;

	private final ReferenceFigures figures;

	private final Instant begin;

	private final Instant end;

	private final LocalDate to;

	public ReferenceLedgers(List<ObservedComplaint> cases, Map<String, ObservedFollowUp> followUps,
			WorkCalendar calendar, LocalDate from, LocalDate to) {
		this.cases = cases;
		this.followUps = followUps;
		this.figures = new ReferenceFigures(cases, calendar, from, to);
		this.begin = from.atStartOfDay(ObservedComplaint.ZONE).toInstant();
		this.end = to.plusDays(1).atStartOfDay(ObservedComplaint.ZONE).toInstant();
		this.to = to;
	}

	/** A row of the ledger of late and supervised complaints. */
	public record Late(ObservedComplaint complaint, @Nullable String number, String situation, LocalDate filedOn,
			LocalDate dueOn, @Nullable Long days, String state, String card, @Nullable LocalDate cardOn) {
	}

	/** A row of the ledger of bad ratings. */
	public record Bad(ObservedComplaint complaint, @Nullable String number, String level, LocalDate ratedOn,
			String callBack, @Nullable LocalDate rectifyBy, String rectification, @Nullable LocalDate rectifiedOn,
			String secondLevel, @Nullable LocalDate escalatedOn) {
	}

	/** A showcase case. */
	public record Showcase(ObservedComplaint complaint, int days, String level) {
	}

	public List<Late> late() {
		return counted().stream()
			.map(this::late)
			.flatMap(Optional::stream)
			.sorted(Comparator.comparing((Late row) -> List.of("超期未办结", "超期办结", "督办").indexOf(row.situation()))
				.thenComparing(Late::dueOn)
				.thenComparing((row) -> row.complaint().filed())
				.thenComparing((row) -> row.complaint().id()))
			.toList();
	}

	private Optional<Late> late(ObservedComplaint one) {
		Instant closed = one.closed(this.end);
		LocalDate due = one.due(this.end);
		boolean overdue = this.figures.isOverdue(one);
		boolean closedLate = closed != null && !closed.isBefore(this.begin) && one.ended(this.end) != null
				&& ObservedComplaint.day(closed).isAfter(due);
		Map<String, Instant> cards = new HashMap<>();
		boolean[] supervised = new boolean[1];
		followUp(one).cards().forEach((at, kind) -> {
			if (CARDS.containsKey(kind) && at.isBefore(this.end)) {
				cards.put(kind, at);
				supervised[0] |= !at.isBefore(this.begin);
			}
		});
		if (!overdue && !closedLate && !supervised[0]) {
			return Optional.empty();
		}
		String card = cards.containsKey("RED") ? "RED" : cards.containsKey("YELLOW") ? "YELLOW" : "";
		Long days = overdue ? Long.valueOf(ChronoUnit.DAYS.between(due, this.to))
				: closedLate ? Long.valueOf(ChronoUnit.DAYS.between(due, ObservedComplaint.day(closed))) : null;
		return Optional.of(new Late(one, number(one), overdue ? "超期未办结" : closedLate ? "超期办结" : "督办",
				ObservedComplaint.day(one.filed()), due, days, state(one), CARDS.getOrDefault(card, ""),
				card.isEmpty() ? null : ObservedComplaint.day(cards.get(card))));
	}

	public List<Bad> bad() {
		return counted().stream()
			.filter((one) -> one.rating() != null && one.rating().level() <= 2 && one.rating().at().isBefore(this.end))
			.filter((one) -> !one.rating().at().isBefore(this.begin) || !isSettled(one))
			.sorted(Comparator.comparing((ObservedComplaint one) -> one.rating().at())
				.thenComparing(ObservedComplaint::filed))
			.map(this::bad)
			.toList();
	}

	private Bad bad(ObservedComplaint one) {
		ObservedFollowUp after = followUp(one);
		ObservedComplaint.Call call = Objects.requireNonNull(one.call());
		boolean called = isBefore(call.done());
		boolean rectifying = isBefore(after.rectifying());
		boolean rectified = rectifying && isBefore(after.rectified());
		ObservedComplaint.Rating second = after.second();
		return new Bad(one, number(one), LEVELS.get(one.rating().level() - 1), ObservedComplaint.day(one.rating().at()),
				!called ? "待回访" : call.reached() ? "已回访" : "联系不上", rectifying ? after.rectifyBy() : null,
				!rectifying ? "" : !rectified ? "整改中" : after.inTime() ? "按期整改" : "逾期整改",
				rectified ? ObservedComplaint.day(after.rectified()) : null,
				(second != null && isBefore(second.at())) ? LEVELS.get(second.level() - 1) : "",
				isBefore(after.escalated()) ? ObservedComplaint.day(after.escalated()) : null);
	}

	/** Whether nothing was left to do for it when the period began. */
	private boolean isSettled(ObservedComplaint one) {
		ObservedFollowUp after = followUp(one);
		ObservedComplaint.Call call = one.call();
		return call != null && call.done() != null && call.done().isBefore(this.begin)
				&& (after.rectifyBy() == null || (after.accepted() != null && after.accepted().isBefore(this.begin))
						|| (after.escalated() != null && after.escalated().isBefore(this.begin)));
	}

	/** The showcase case of an item. */
	public Optional<Showcase> showcase(String item) {
		return counted().stream()
			.filter((one) -> item.equals(one.item()) && !followUp(one).nature().equals("REPORT"))
			.filter((one) -> one.outcome(this.end).equals("CLOSE") && !one.closed(this.end).isBefore(this.begin))
			.filter((one) -> this.figures.isClosedBy(one, one.firstClosed(this.end), false))
			.filter((one) -> one.rating() != null && one.rating().level() >= 3 && isBefore(one.rating().at())
					&& !one.rating().at().isBefore(this.begin))
			.map((one) -> new Showcase(one, this.figures.workingDays(one), LEVELS.get(one.rating().level() - 1)))
			.min(Comparator.comparing((Showcase one) -> -one.complaint().rating().level())
				.thenComparing(Showcase::days)
				.thenComparing((one) -> one.complaint().filed()));
	}

	/** In how many townships complaints about an item were filed in the period. */
	public long townships(String item) {
		return counted().stream()
			.filter((one) -> item.equals(one.item()) && !one.filed().isBefore(this.begin))
			.map(ObservedComplaint::township)
			.distinct()
			.count();
	}

	/** Whether its village may be named. */
	public boolean isNamed(ObservedComplaint one) {
		return !followUp(one).nature().equals("REPORT") && one.place().length() > one.township().length();
	}

	private List<ObservedComplaint> counted() {
		return this.cases.stream().filter((one) -> one.filed().isBefore(this.end) && this.figures.counts(one)).toList();
	}

	private String state(ObservedComplaint one) {
		String state = "";
		for (ObservedComplaint.Move move : one.moves()) {
			state = move.at().isBefore(this.end) ? STATES.getOrDefault(move.action(), state) : state;
		}
		return state;
	}

	private @Nullable String number(ObservedComplaint one) {
		return (one.first("ACCEPT", this.end) == null) ? null : followUp(one).number();
	}

	private ObservedFollowUp followUp(ObservedComplaint one) {
		return Objects.requireNonNull(this.followUps.get(one.id()));
	}

	private boolean isBefore(@Nullable Instant at) {
		return at != null && at.isBefore(this.end);
	}

}

package org.yidiantong.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A case as somebody outside tells of it, move by move: what figures are counted once
 * more from, without anything that the program counts with.
 *
 * @param item code of the item as it is known now; null for none
 * @param category code of the item's category
 * @param repeat whether it repeats another one, which is known from its dispatch on
 * @param moves in their order
 * @param rating the first one; null for none
 * @param call the call-back that a bad rating asks for; null for none
 */
public record ToldCase(String id, String place, @Nullable String item, @Nullable String category, boolean anonymous,
		boolean repeat, List<Move> moves, @Nullable Rating rating, @Nullable Call call) {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Set<String> CLOSINGS = Set.of("CLOSE", "REJECT");

	private static final Set<String> ENDS = Set.of("CLOSE", "REJECT", "REFER", "WITHDRAW", "MERGE");

	/**
	 * Something that was done with a case.
	 *
	 * @param due the last day that it has from then on; null where that stays
	 * @param firstDue the same before extensions and suspensions
	 * @param lead who has it from then on; null where that stays
	 */
	public record Move(Instant at, String action, @Nullable LocalDate due, @Nullable LocalDate firstDue,
			@Nullable String lead) {
	}

	/** What the person said of the answer. */
	public record Rating(Instant at, int level) {
	}

	/**
	 * A call-back.
	 *
	 * @param done null while it waits
	 */
	public record Call(Instant opened, @Nullable Instant done, boolean reached) {
	}

	/** The township is named by the first nine digits of a place. */
	public String township() {
		return this.place.substring(0, 9);
	}

	Instant filed() {
		return this.moves.get(0).at();
	}

	/** Whether it was filed on a day or before it. */
	public boolean isFiledBy(LocalDate day) {
		return !day(filed()).isAfter(day);
	}

	/** When something was done for the first time; null when it was not before an end. */
	@Nullable Instant first(String action, Instant end) {
		for (Move move : this.moves) {
			if (move.action().equals(action) && move.at().isBefore(end)) {
				return move.at();
			}
		}
		return null;
	}

	long times(String action, Instant end) {
		return this.moves.stream().filter((move) -> move.action().equals(action) && move.at().isBefore(end)).count();
	}

	/** The last closing before an end; null for none. */
	@Nullable Instant closed(Instant end) {
		return last(CLOSINGS, end);
	}

	/** Since when nothing more is to be done; null while there is, or is again. */
	@Nullable Instant ended(Instant end) {
		Instant ended = last(ENDS, end);
		Instant reopened = last(Set.of("REOPEN"), end);
		return (ended != null && reopened != null && !reopened.isBefore(ended)) ? null : ended;
	}

	/** Which move it was that ended it; empty while it is not ended. */
	String outcome(Instant end) {
		Instant ended = ended(end);
		String outcome = "";
		for (Move move : this.moves) {
			outcome = (move.at().equals(ended) && ENDS.contains(move.action())) ? move.action() : outcome;
		}
		return outcome;
	}

	LocalDate due(Instant end) {
		LocalDate due = LocalDate.MAX;
		for (Move move : this.moves) {
			due = (move.due() != null && move.at().isBefore(end)) ? move.due() : due;
		}
		return due;
	}

	/** As long as no unit has it, the last day that it has. */
	LocalDate firstDue(Instant end) {
		LocalDate due = null;
		for (Move move : this.moves) {
			due = (move.firstDue() != null && move.at().isBefore(end)) ? move.firstDue() : due;
		}
		return (due == null) ? due(end) : due;
	}

	/** Who has it at the end of a day; null when nobody has. */
	public @Nullable String lead(LocalDate day) {
		Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
		String lead = null;
		for (Move move : this.moves) {
			if (move.at().isBefore(end)) {
				lead = move.action().equals("RETURN") ? null : (move.lead() == null) ? lead : move.lead();
			}
		}
		return lead;
	}

	boolean isStopped(Instant end) {
		return times("SUSPEND", end) > times("RESUME", end);
	}

	private @Nullable Instant last(Set<String> actions, Instant end) {
		Instant last = null;
		for (Move move : this.moves) {
			last = (actions.contains(move.action()) && move.at().isBefore(end)) ? move.at() : last;
		}
		return last;
	}

	static LocalDate day(Instant instant) {
		return instant.atZone(ZONE).toLocalDate();
	}

}

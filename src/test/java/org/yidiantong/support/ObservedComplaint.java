package org.yidiantong.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A complaint as an API client sees it, move by move. The second computation of the
 * figures uses it instead of the application's own data.
 *
 * @param item current code of the item; null for none
 * @param category code of the item's category
 * @param repeat whether it repeats another complaint, which is known from the dispatch on
 * @param moves in order
 * @param rating the first one; null for none
 * @param call the call-back after a bad rating; null for none
 */
public record ObservedComplaint(String id, String place, @Nullable String item, @Nullable String category,
		boolean anonymous, boolean repeat, List<Move> moves, @Nullable Rating rating, @Nullable Call call) {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Set<String> CLOSINGS = Set.of("CLOSE", "REJECT");

	private static final Set<String> ENDS = Set.of("CLOSE", "REJECT", "REFER", "WITHDRAW", "MERGE");

	/**
	 * A step in the history of a complaint.
	 *
	 * @param due the new deadline; null if unchanged
	 * @param firstDue the new deadline before extensions and suspensions
	 * @param lead the new lead unit; null if unchanged
	 */
	public record Move(Instant at, String action, @Nullable LocalDate due, @Nullable LocalDate firstDue,
			@Nullable String lead) {
	}

	/** The complainant's rating of the answer. */
	public record Rating(Instant at, int level) {
	}

	/**
	 * A call-back.
	 *
	 * @param done null while it is pending
	 */
	public record Call(Instant opened, @Nullable Instant done, boolean reached) {
	}

	/**
	 * Returns the township's code, which is the first nine digits of the place's code.
	 */
	public String township() {
		return this.place.substring(0, 9);
	}

	Instant filed() {
		return this.moves.get(0).at();
	}

	/** Whether it was filed on or before a day. */
	public boolean isFiledBy(LocalDate day) {
		return !day(filed()).isAfter(day);
	}

	/** Returns when an action first happened before an end; null if it did not. */
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

	/** Returns the first closing before an end; null for none. */
	@Nullable Instant firstClosed(Instant end) {
		Instant closed = first("CLOSE", end);
		return (closed == null) ? first("REJECT", end) : closed;
	}

	/** Returns the last closing before an end; null for none. */
	@Nullable Instant closed(Instant end) {
		return last(CLOSINGS, end);
	}

	/**
	 * Returns since when the complaint has been completed; null while it is open or
	 * reopened.
	 */
	@Nullable Instant ended(Instant end) {
		Instant ended = last(ENDS, end);
		Instant reopened = last(Set.of("REOPEN"), end);
		return (ended != null && reopened != null && !reopened.isBefore(ended)) ? null : ended;
	}

	/** Returns the action that completed it; empty while it is open. */
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

	/**
	 * Returns the deadline before extensions and suspensions, or the current one before
	 * the first dispatch.
	 */
	LocalDate firstDue(Instant end) {
		LocalDate due = null;
		for (Move move : this.moves) {
			due = (move.firstDue() != null && move.at().isBefore(end)) ? move.firstDue() : due;
		}
		return (due == null) ? due(end) : due;
	}

	/** Returns the lead unit at the end of a day; null for none. */
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

	/** Whether its clock stands still since its due day or an earlier one. */
	boolean isStoppedInTime(Instant end) {
		Instant stopped = last(Set.of("SUSPEND"), end);
		return stopped != null && times("SUSPEND", end) > times("RESUME", end) && !day(stopped).isAfter(due(end));
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

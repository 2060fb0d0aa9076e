package org.yidiantong.complaints.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A suspension that is over.
 *
 * @param from the day on which the clock stopped
 * @param until the day on which it went on
 */
@ValueObject
public record Rest(LocalDate from, LocalDate until) {

	/**
	 * The suspensions of a round.
	 * @param turns what stopped or started the clock, in order
	 */
	public static List<Rest> among(Stream<Turn> turns) {
		List<Rest> rests = new ArrayList<>();
		Deque<LocalDate> stopped = new ArrayDeque<>();
		turns.forEach((turn) -> {
			if (turn.stops()) {
				stopped.push(turn.day());
			}
			else if (!stopped.isEmpty()) {
				rests.add(new Rest(stopped.pop(), turn.day()));
			}
		});
		return List.copyOf(rests);
	}

	/**
	 * Something that stops or starts a clock.
	 *
	 * @param day its day
	 * @param stops whether it stops the clock; otherwise a stopped clock goes on
	 */
	@ValueObject
	public record Turn(LocalDate day, boolean stops) {

	}

}

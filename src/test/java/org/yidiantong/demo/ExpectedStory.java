package org.yidiantong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.support.ObservedComplaint;

/**
 * The complaints of a story as its file tells them, with the last days that the rules
 * give them: nothing is asked of the program that plays it.
 */
final class ExpectedStory {

	private static final int ACCEPT_DAYS = 3;

	private static final int REVIEW_DAYS = 2;

	private static final Duration REPEAT = Duration.ofDays(90);

	private final Story story;

	private final WorkCalendar calendar;

	private final ToIntFunction<String> handlingDays;

	/**
	 * @param handlingDays the working days for handling that an item has by its grade
	 */
	ExpectedStory(Story story, WorkCalendar calendar, ToIntFunction<String> handlingDays) {
		this.story = story;
		this.calendar = calendar;
		this.handlingDays = handlingDays;
	}

	List<ObservedComplaint> cases() {
		return this.story.cases()
			.stream()
			.map((one) -> new ObservedComplaint(one.id(), one.place().value(), one.item().value(), null,
					one.contact() == null, isRepeat(one), moves(one), rating(one), call(one)))
			.toList();
	}

	private List<ObservedComplaint.Move> moves(Story.Case one) {
		int days = ACCEPT_DAYS + this.handlingDays.applyAsInt(one.item().value()) + REVIEW_DAYS;
		LocalDate due = this.calendar.afterWorkingDays(one.filed().toLocalDate(), days).dueOn();
		List<ObservedComplaint.Move> moves = new ArrayList<>();
		add(moves, one.filed(), "FILE", due, null);
		add(moves, one.accepted(), "ACCEPT", null, null);
		for (Story.Return wrong : one.returns()) {
			add(moves, wrong.dispatched(), "DISPATCH", due, due);
			add(moves, wrong.returned(), "RETURN", null, null);
		}
		add(moves, one.dispatched(), "DISPATCH", due, due);
		one.extended().forEach((more) -> add(moves, more.at(), "EXTEND", more.until(), null));
		add(moves, one.suspended(), "SUSPEND", null, null);
		add(moves, one.closed(), "CLOSE", null, null);
		return moves;
	}

	private static void add(List<ObservedComplaint.Move> moves, @Nullable LocalDateTime at, String action,
			@Nullable LocalDate due, @Nullable LocalDate first) {
		if (at != null) {
			moves.add(new ObservedComplaint.Move(instant(at), action, due, first, null));
		}
	}

	/** There is an earlier one of the same item and place, filed within 90 days. */
	private boolean isRepeat(Story.Case one) {
		for (Story.Case other : this.story.cases()) {
			boolean same = other.item().equals(one.item()) && other.place().equals(one.place());
			boolean before = other.filed().isBefore(one.filed());
			if (same && before && !other.filed().isBefore(one.filed().minus(REPEAT))) {
				return true;
			}
		}
		return false;
	}

	private static ObservedComplaint.@Nullable Rating rating(Story.Case one) {
		Story.Rate rate = one.rated();
		return (rate == null) ? null : new ObservedComplaint.Rating(instant(rate.at()), rate.level());
	}

	private static ObservedComplaint.@Nullable Call call(Story.Case one) {
		Story.Rate rate = one.rated();
		Story.Call call = one.called();
		if (rate == null || rate.level() > 2) {
			return null;
		}
		return (call == null) ? new ObservedComplaint.Call(instant(rate.at()), null, false)
				: new ObservedComplaint.Call(instant(rate.at()), instant(call.at()), call.outcome().equals("UPHELD"));
	}

	private static Instant instant(LocalDateTime at) {
		return at.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
	}

}

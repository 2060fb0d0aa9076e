package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case of the story while it is being made up. Days first, times of day last.
 */
final class Draft {

	/** How far it comes. */
	enum End {

		SUBMITTED, ACCEPTED, HANDLING, REPLIED, CLOSED

	}

	final String item;

	String township;

	String place;

	LocalDate filed;

	LocalDate closed;

	End end = End.CLOSED;

	/** From a cluster, the published or the open ones: neither moved nor marked. */
	boolean pinned;

	/** Index into {@link Totals#SPANS}; -1 for what is not closed. */
	int span = -1;

	boolean late;

	int extensions;

	int returns;

	boolean stalled;

	boolean report;

	String lead;

	int level;

	/** For a negative: REACHED_IN_TIME, REACHED_LATE, RUNNING or NOT_REACHED. */
	String after;

	/** What stands in the file, once it is written out. */
	final Map<String, Object> line = new LinkedHashMap<>();

	LocalDateTime filedAt;

	Draft(String item) {
		this.item = item;
	}

	/** Pins it to a place and a day. */
	static Draft at(String item, String place, String filed) {
		Draft draft = new Draft(item);
		draft.place = place;
		draft.township = place.substring(0, 9);
		draft.filed = Days.day(filed);
		draft.pinned = true;
		return draft;
	}

	Draft open(End end) {
		this.end = end;
		return this;
	}

	Draft closed(String day) {
		this.closed = Days.day(day);
		return this;
	}

	boolean isClosed() {
		return this.end == End.CLOSED;
	}

	long days() {
		return this.filed.until(this.closed, java.time.temporal.ChronoUnit.DAYS);
	}

	/** The last day for the answer, as the rules count it. */
	LocalDate due() {
		return Days.after(this.filed, 3 + Totals.grade(this.item) + 2);
	}

}

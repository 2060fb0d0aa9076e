package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complaint of the story while it is being made up. Days first, times of day last.
 */
final class ComplaintDraft {

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

	/** Index into {@link StoryTotals#SPANS}; -1 for what is not closed. */
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

	ComplaintDraft(String item) {
		this.item = item;
	}

	/** Pins it to a place and a day. */
	static ComplaintDraft at(String item, String place, String filed) {
		ComplaintDraft draft = new ComplaintDraft(item);
		draft.place = place;
		draft.township = place.substring(0, 9);
		draft.filed = WorkingDays.day(filed);
		draft.pinned = true;
		return draft;
	}

	ComplaintDraft open(End end) {
		this.end = end;
		return this;
	}

	ComplaintDraft closed(String day) {
		this.closed = WorkingDays.day(day);
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
		return WorkingDays.after(this.filed, 3 + StoryTotals.grade(this.item) + 2);
	}

}

package org.yidiantong.notification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One piece of work that waits for an officer.
 *
 * @param text text in the reader's language
 * @param detail what it is about, such as the place and the first words; null for nothing
 * @param link page of the work, below {@code /{district}/staff}, beginning with a slash
 * @param dueOn last day in business time; null without a limit
 * @param overdue whether that day is past
 */
public record WaitingLine(String text, @Nullable String detail, String link, @Nullable LocalDate dueOn,
		boolean overdue) {

	/** A line whose text says it all. */
	public WaitingLine(String text, String link, @Nullable LocalDate dueOn, boolean overdue) {
		this(text, null, link, dueOn, overdue);
	}

}

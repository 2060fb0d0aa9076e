package org.yidiantong.notification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for an officer.
 *
 * @param text in the reader's language; seen only by whom the module shows it to
 * @param link to it, below {@code /{district}/staff}, beginning with a slash
 * @param dueOn the last day, by business time; null without a limit
 * @param overdue whether that day is past
 */
public record WaitingLine(String text, String link, @Nullable LocalDate dueOn, boolean overdue) {
}

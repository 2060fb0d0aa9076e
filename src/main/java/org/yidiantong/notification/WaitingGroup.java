package org.yidiantong.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that waits for an officer.
 *
 * @param title key of its title
 * @param count number of all waiting
 * @param link page that lists all of them, below {@code /{district}/staff}; null when
 * there is none
 * @param lines the first few, the most urgent first
 */
public record WaitingGroup(String title, int count, @Nullable String link, List<WaitingLine> lines) {

	public WaitingGroup {
		lines = List.copyOf(lines);
	}

}

package org.yidiantong.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Work of one sort that waits for an officer.
 *
 * @param title key of its title
 * @param count of all that wait
 * @param link to all of them, below {@code /{district}/staff}; null where there is no
 * such page
 * @param lines the first few, the most urgent first
 */
public record WaitingGroup(String title, int count, @Nullable String link, List<WaitingLine> lines) {

	public WaitingGroup {
		lines = List.copyOf(lines);
	}

}

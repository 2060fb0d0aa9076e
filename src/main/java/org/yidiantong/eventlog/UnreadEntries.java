package org.yidiantong.eventlog;

import java.util.List;

/**
 * The entries that a reader has not processed.
 *
 * @param reader its name
 * @param from position of its cursor
 * @param entries the entries after the cursor, oldest first
 */
public record UnreadEntries(String reader, long from, List<LogEntry> entries) {

	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/** Returns the cursor's position after all entries. */
	long to() {
		return isEmpty() ? this.from : this.entries.get(this.entries.size() - 1).position();
	}

}

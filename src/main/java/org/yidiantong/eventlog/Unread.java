package org.yidiantong.eventlog;

import java.util.List;

/**
 * What a reader has not read yet.
 *
 * @param reader its name
 * @param from where its cursor stood
 * @param entries the ones after it, oldest first
 */
public record Unread(String reader, long from, List<LogEntry> entries) {

	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/** Where the cursor stands when all of these are done. */
	long to() {
		return isEmpty() ? this.from : this.entries.get(this.entries.size() - 1).position();
	}

}

package org.yidiantong.eventlog;

import java.util.List;

/**
 * Reads the bound district's log by position, and keeps the cursors of its readers.
 */
public interface EventReading {

	/**
	 * The entries after a position, oldest first. Gives positions to what has been
	 * committed since, so it must not be called inside a transaction.
	 * @param position 0 for the beginning
	 * @param limit at most this many, 1 to 1000
	 * @throws PositionUnknown when the log does not reach that far
	 */
	List<LogEntry> after(long position, int limit);

	/** Where a reader stands; 0 when it has never read. */
	long cursor(String reader);

	/**
	 * The entries after a reader's cursor; the cursor stays. Not inside a transaction.
	 */
	Unread unread(String reader, int limit);

	/**
	 * Moves the cursor past what was read, in the transaction of the work that was done
	 * with it: work and cursor are kept together or not at all.
	 * @throws CursorMoved when the cursor is no longer where it was at reading
	 */
	void advance(Unread done);

	/**
	 * Puts a reader's cursor at an earlier position, so that it reads again from there.
	 * @throws PositionUnknown when the log does not reach that far
	 */
	void replay(String reader, long position);

}

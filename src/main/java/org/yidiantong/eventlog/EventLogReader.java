package org.yidiantong.eventlog;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the bound district's log by position and stores the cursors of its readers.
 * Reading first assigns positions to the entries committed since the last time. It must
 * not run in a transaction, which would block every other reader of the district until it
 * ends.
 */
@Service
public class EventLogReader {

	/** Maximum number of entries for one call. */
	public static final int MOST = 1000;

	/** Maximum number of positions that are examined for entries of some types. */
	static final int SCANNED = 10_000;

	private final LogEntries entries;

	private final Cursors cursors;

	EventLogReader(LogEntries entries, Cursors cursors) {
		this.entries = entries;
		this.cursors = cursors;
	}

	/**
	 * Returns the entries after a position, oldest first.
	 * @param position 0 for the beginning
	 * @param limit maximum number of entries, 1 to {@value #MOST}
	 * @throws PositionUnknown when the log ends before this position
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<LogEntry> after(long position, int limit) {
		requireLimit(limit);
		return this.entries.after(position, limit);
	}

	/**
	 * Returns the entries of some types after a position, oldest first. It examines at
	 * most {@value #SCANNED} positions, so that there may be more although there are few
	 * entries or none.
	 * @param types names of the types; empty for all
	 * @param limit maximum number of entries, 1 to {@value #MOST}
	 * @throws PositionUnknown when the log ends before this position
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.NEVER)
	public LogPart read(long position, Set<String> types, int limit) {
		requireLimit(limit);
		return this.entries.read(position, types, limit);
	}

	/**
	 * Returns the position of the latest entry; 0 when there is none.
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.NEVER)
	public long last() {
		return this.entries.last();
	}

	/**
	 * Returns the entries after a reader's cursor, oldest first. The cursor does not
	 * move. It throws the same exceptions as {@link #after}.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public UnreadEntries unread(String reader, int limit) {
		long from = this.cursors.position(reader);
		return new UnreadEntries(reader, from, after(from, limit));
	}

	/**
	 * Moves the cursor past the entries in the transaction that processed them, so that
	 * both are committed or neither. If the cursor has moved since reading, it fails and
	 * the caller must roll back.
	 */
	@Transactional
	public void advance(UnreadEntries done) {
		if (!done.isEmpty() && !this.cursors.move(done.reader(), done.from(), done.to())) {
			throw new CursorMoved(done.reader(), done.from());
		}
	}

	/**
	 * Sets a reader's cursor, so that it continues after this position.
	 * @param position 0 for the beginning
	 * @throws PositionUnknown when the log ends before this position
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void replay(String reader, long position) {
		this.entries.after(position, 1);
		this.cursors.put(reader, position);
	}

	/** Deletes the cursor of a reader that no longer reads. */
	@Transactional
	public void forget(String reader) {
		this.cursors.delete(reader);
	}

	private static void requireLimit(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("The limit must be from 1 to " + MOST + ", but is " + limit);
		}
	}

}

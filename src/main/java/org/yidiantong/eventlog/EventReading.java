package org.yidiantong.eventlog;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the bound district's log by position, and keeps the cursors of its readers.
 * Reading first gives positions to what has been committed since the last time; it
 * refuses to be part of a transaction, which would hold up every other reader of the
 * district until it ends.
 */
@Service
public class EventReading {

	/** How many entries can be read at once. */
	public static final int MOST = 1000;

	private final LogEntries entries;

	private final Cursors cursors;

	EventReading(LogEntries entries, Cursors cursors) {
		this.entries = entries;
		this.cursors = cursors;
	}

	/**
	 * The entries after a position, oldest first.
	 * @param position 0 for the beginning
	 * @param limit at most this many, 1 to {@value #MOST}
	 * @throws PositionUnknown when the log does not reach that far
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<LogEntry> after(long position, int limit) {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("1 to " + MOST + " entries can be read at once, not " + limit);
		}
		return this.entries.after(position, limit);
	}

	/**
	 * The entries after a reader's cursor, oldest first; the cursor stays. Refuses as
	 * {@link #after} does.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Unread unread(String reader, int limit) {
		long from = this.cursors.position(reader);
		return new Unread(reader, from, after(from, limit));
	}

	/**
	 * Moves the cursor past what was read, in the transaction of the work that was done
	 * with it: both are kept or neither. Fails when the cursor is no longer where it
	 * stood at reading; the work must then be rolled back.
	 */
	@Transactional
	public void advance(Unread done) {
		if (!done.isEmpty() && !this.cursors.move(done.reader(), done.from(), done.to())) {
			throw new CursorMoved(done.reader(), done.from());
		}
	}

	/**
	 * Puts a reader's cursor at a position, so that it reads on after that one.
	 * @param position 0 for the beginning
	 * @throws PositionUnknown when the log does not reach that far
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void replay(String reader, long position) {
		this.entries.after(position, 1);
		this.cursors.put(reader, position);
	}

}

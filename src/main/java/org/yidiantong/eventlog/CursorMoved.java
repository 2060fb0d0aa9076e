package org.yidiantong.eventlog;

/**
 * A reader's cursor is no longer where it was when the entries were read: another
 * instance did them, or somebody asked for a replay.
 */
class CursorMoved extends RuntimeException {

	CursorMoved(String reader, long from) {
		super("The cursor of " + reader + " is no longer at " + from);
	}

}

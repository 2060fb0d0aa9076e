package org.yidiantong.eventlog;

/**
 * A reader's cursor is no longer where it was when the entries were read: another
 * instance did them, or somebody asked for a replay. Reading again goes on from there.
 */
public class CursorMoved extends RuntimeException {

	public CursorMoved(String reader, long from) {
		super("The cursor of " + reader + " is no longer at " + from);
	}

}

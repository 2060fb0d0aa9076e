package org.yidiantong.eventlog;

/**
 * A reader's cursor has moved since its entries were read: another instance processed
 * them, or somebody requested a replay. The caller reads again from the new position.
 */
public class CursorMoved extends RuntimeException {

	public CursorMoved(String reader, long from) {
		super("The cursor of " + reader + " is no longer at " + from);
	}

}

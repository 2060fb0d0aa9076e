package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * A complaint came without a usable Idempotency-Key, so that sending it again could file
 * it twice.
 */
public class KeyMissing extends Refused {

	public KeyMissing() {
		super("key-missing", Because.INVALID, FilingCheck.SHORTEST_KEY, FilingCheck.LONGEST_KEY);
	}

}

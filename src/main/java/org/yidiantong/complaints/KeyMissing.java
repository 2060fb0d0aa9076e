package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint came without a usable Idempotency-Key, so that sending it again could file
 * it twice.
 */
public class KeyMissing extends Refusal {

	public KeyMissing() {
		super("key-missing", Reason.INVALID, FilingCheck.SHORTEST_KEY, FilingCheck.LONGEST_KEY);
	}

}

package org.yidiantong.complaints.idempotency;

import org.yidiantong.kernel.Refusal;

/**
 * The request has no valid Idempotency-Key, so a repetition could file the complaint
 * twice.
 */
public class IdempotencyKeyMissing extends Refusal {

	IdempotencyKeyMissing(int shortest, int longest) {
		super("key-missing", Reason.INVALID, shortest, longest);
	}

}

package org.yidiantong.complaints.idempotency;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint came without a usable Idempotency-Key, so that sending it again could file
 * it twice.
 */
public class IdempotencyKeyMissing extends Refusal {

	IdempotencyKeyMissing(int shortest, int longest) {
		super("key-missing", Reason.INVALID, shortest, longest);
	}

}

package org.yidiantong.complaints.idempotency;

import org.yidiantong.kernel.Refusal;

/**
 * The Idempotency-Key was used before with another body.
 */
public class IdempotencyKeyReused extends Refusal {

	IdempotencyKeyReused() {
		super("key-used-otherwise", Reason.CONTRADICTORY);
	}

}

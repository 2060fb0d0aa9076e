package org.yidiantong.integration.idempotency;

import org.yidiantong.kernel.Refusal;

/**
 * The Idempotency-Key was used before with another request.
 */
public class IdempotencyKeyReused extends Refusal {

	IdempotencyKeyReused() {
		super("key-used-otherwise", Reason.CONTRADICTORY);
	}

}

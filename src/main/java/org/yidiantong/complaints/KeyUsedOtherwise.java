package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * The same Idempotency-Key came before with another body.
 */
public class KeyUsedOtherwise extends Refusal {

	public KeyUsedOtherwise() {
		super("key-used-otherwise", Reason.CONTRADICTORY);
	}

}

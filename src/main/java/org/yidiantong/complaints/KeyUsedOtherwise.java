package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * The same Idempotency-Key came before with another body.
 */
public class KeyUsedOtherwise extends Refused {

	public KeyUsedOtherwise() {
		super("key-used-otherwise", Because.CONTRADICTORY);
	}

}

package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * A person who has edited a disclosure may not check it.
 */
public class SecondPersonRequired extends Refusal {

	public SecondPersonRequired() {
		super("second-person-required", Reason.FORBIDDEN);
	}

}

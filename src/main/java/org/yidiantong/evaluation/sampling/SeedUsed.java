package org.yidiantong.evaluation.sampling;

import org.yidiantong.kernel.Refusal;

/**
 * A sample of the same period was drawn with this seed. Another seed helps.
 */
public class SeedUsed extends Refusal {

	public SeedUsed() {
		super("seed-used", Reason.CONFLICT);
	}

}

package org.yidiantong.evaluation.sampling;

import org.yidiantong.kernel.Refusal;

/**
 * In the period no complaint was closed whose complainant can be called.
 */
public class NothingToSample extends Refusal {

	public NothingToSample() {
		super("nothing-to-sample", Reason.CONFLICT);
	}

}

package org.yidiantong.evaluation.sampling;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no such sample.
 */
public class SampleUnknown extends Refusal {

	public SampleUnknown() {
		super("sample-unknown", Reason.UNKNOWN);
	}

}

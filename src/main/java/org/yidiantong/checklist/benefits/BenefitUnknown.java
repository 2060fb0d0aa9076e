package org.yidiantong.checklist.benefits;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The district has no policy with this id.
 */
public class BenefitUnknown extends Refusal {

	public BenefitUnknown(String id) {
		super("policy-unknown", Reason.UNKNOWN, PlainText.start(id, 40));
	}

}

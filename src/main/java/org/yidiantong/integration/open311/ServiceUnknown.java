package org.yidiantong.integration.open311;

import org.yidiantong.kernel.Refusal;

/**
 * The list in effect has no item of this code.
 */
public final class ServiceUnknown extends Refusal {

	ServiceUnknown() {
		super("service-unknown", Reason.UNKNOWN);
	}

}

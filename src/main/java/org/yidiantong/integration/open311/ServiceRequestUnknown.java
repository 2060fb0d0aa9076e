package org.yidiantong.integration.open311;

import org.yidiantong.kernel.Refusal;

/**
 * The public record has no complaint of this number.
 */
public final class ServiceRequestUnknown extends Refusal {

	ServiceRequestUnknown() {
		super("service-request-unknown", Reason.UNKNOWN);
	}

}

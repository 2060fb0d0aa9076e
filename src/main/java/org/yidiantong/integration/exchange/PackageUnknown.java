package org.yidiantong.integration.exchange;

import org.yidiantong.kernel.Refusal;

/**
 * The district has sent no package of this number.
 */
public class PackageUnknown extends Refusal {

	PackageUnknown(long number) {
		super("package-unknown", Reason.UNKNOWN, number);
	}

}

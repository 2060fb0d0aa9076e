package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.tenancy.DistrictCode;

/**
 * The actor belongs to another district.
 */
public class OtherDistrict extends Refusal {

	/**
	 * Creates the refusal.
	 * @param district the district in the address
	 */
	public OtherDistrict(DistrictCode district) {
		super("other-district", Reason.FORBIDDEN, district.toString());
	}

}

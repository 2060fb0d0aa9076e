package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Whoever asks is known, but in another district.
 */
public class OtherDistrict extends Refusal {

	/**
	 * @param district the one in the address
	 */
	public OtherDistrict(DistrictCode district) {
		super("other-district", Reason.FORBIDDEN, district.toString());
	}

}

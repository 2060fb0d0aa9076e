package org.yidiantong.identity;

import org.yidiantong.http.Refused;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Whoever asks is known, but in another district.
 */
public class OtherDistrict extends Refused {

	/**
	 * @param district the one in the address
	 */
	public OtherDistrict(DistrictCode district) {
		super("other-district", Because.FORBIDDEN, district.toString());
	}

}

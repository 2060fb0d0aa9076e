package org.yidiantong.tenancy;

import java.time.Instant;

/**
 * A district as others see it.
 *
 * @param code the national code
 * @param name as on screen, such as 裕安区
 * @param city the city it belongs to, such as 六安市; empty for a city or province itself
 * @param province the province it belongs to, such as 安徽省
 * @param revision counts the applications of its folder that changed something; whatever
 * is cached for a district is cached under it
 * @param appliedAt system time of the last of these
 */
public record District(DistrictCode code, String name, String city, String province, int revision, Instant appliedAt) {

	/**
	 * The attribute of a request under which the district in its address stands while it
	 * is bound, as it was when the request came.
	 */
	public static final String ATTRIBUTE = District.class.getName();

}

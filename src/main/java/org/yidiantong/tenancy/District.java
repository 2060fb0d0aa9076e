package org.yidiantong.tenancy;

import java.time.Instant;

/**
 * A registered district.
 *
 * @param code the national code
 * @param name display name, such as 裕安区
 * @param city the city it belongs to, such as 六安市; empty for a city or province itself
 * @param province the province it belongs to, such as 安徽省
 * @param revision number of applications of its folder that changed something; part of
 * cache keys
 * @param appliedAt system time of the last one
 */
public record District(DistrictCode code, String name, String city, String province, int revision, Instant appliedAt) {

	/**
	 * Request attribute that holds the district of the address, as read when the request
	 * arrived.
	 */
	public static final String ATTRIBUTE = District.class.getName();

}

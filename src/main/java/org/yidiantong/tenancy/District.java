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

	/** Stands in messages and in base lists for the word that {@link #kind()} gives. */
	public static final String KIND = "〈区〉";

	private static final String KINDS = "区县市旗";

	private static final String USUAL_KIND = "区";

	/**
	 * The word for a district of this kind, which is the last character of its name: 区,
	 * 县, 市 or 旗; 区 when the name ends in another one.
	 */
	public String kind() {
		return kindOf(this.name);
	}

	/** The word for a district with a name, see {@link #kind()}. */
	public static String kindOf(String name) {
		String last = name.isEmpty() ? "" : name.substring(name.length() - 1);
		return (!last.isEmpty() && KINDS.contains(last)) ? last : USUAL_KIND;
	}

	/** A text in which {@value #KIND} is replaced by the word for this district. */
	public String worded(String text) {
		return text.replace(KIND, kind());
	}

	/** A text as it reads in most districts, where no district is bound. */
	public static String usuallyWorded(String text) {
		return text.replace(KIND, USUAL_KIND);
	}

}

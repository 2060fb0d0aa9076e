package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Unit;

/**
 * A unit by code and name.
 *
 * @param name as it is called today; the code where it is called nothing any more
 */
public record UnitName(String code, String name) {

	/** The name of a unit; null for no unit. */
	public static @Nullable UnitName of(@Nullable String code, OrganizationChart chart) {
		return (code == null) ? null : new UnitName(code, chart.unit(code).map(Unit::name).orElse(code));
	}

}

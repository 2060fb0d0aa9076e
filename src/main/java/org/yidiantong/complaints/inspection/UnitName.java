package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.UnitCode;

/**
 * A unit by code and name.
 *
 * @param name the name today, or the code when the unit no longer exists
 */
public record UnitName(UnitCode code, String name) {

	/** The name of a unit; null for no unit. */
	public static @Nullable UnitName of(@Nullable UnitCode code, OrganizationChart chart) {
		String name = chart.unitName(code);
		return (code == null || name == null) ? null : new UnitName(code, name);
	}

}

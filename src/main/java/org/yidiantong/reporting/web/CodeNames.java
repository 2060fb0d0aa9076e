package org.yidiantong.reporting.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Names of places and units on report pages; a dash where there is no unit.
 */
record CodeNames(OrganizationChart chart) {

	public String place(PlaceCode code) {
		return this.chart.placeName(code);
	}

	public String unit(@Nullable UnitCode code) {
		return Objects.requireNonNullElse(this.chart.unitName(code), FigureFormatter.DASH);
	}

}

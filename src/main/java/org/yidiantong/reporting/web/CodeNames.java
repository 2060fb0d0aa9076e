package org.yidiantong.reporting.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;

/**
 * Names of places and units for pages. A code that is no longer valid is shown as it is.
 */
record CodeNames(OrganizationChart chart) {

	public String place(String code) {
		return this.chart.place(code).map(Place::name).orElse(code);
	}

	public String unit(@Nullable String code) {
		return (code == null) ? FigureFormatter.DASH : this.chart.unit(code).map(Unit::name).orElse(code);
	}

}

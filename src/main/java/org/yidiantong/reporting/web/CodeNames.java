package org.yidiantong.reporting.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;

/**
 * What places and units are called; a code that no longer counts stands for itself.
 */
record CodeNames(OrganizationChart chart) {

	public String place(String code) {
		return this.chart.place(code).map(Place::name).orElse(code);
	}

	public String unit(@Nullable String code) {
		return (code == null) ? FigureFormatter.DASH : this.chart.unit(code).map(Unit::name).orElse(code);
	}

}

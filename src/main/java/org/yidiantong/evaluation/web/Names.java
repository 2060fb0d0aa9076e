package org.yidiantong.evaluation.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;

/**
 * The names of places and units; a code that is no longer known stands for itself.
 */
record Names(OrganizationChart chart) {

	public String place(String code) {
		return this.chart.place(code).map(Place::name).orElse(code);
	}

	public @Nullable String unit(@Nullable String code) {
		return (code == null) ? null : this.chart.unit(code).map(Unit::name).orElse(code);
	}

}

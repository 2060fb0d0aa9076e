package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Optional;

import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitKind;

/**
 * What places and units are called, with those that no longer count under their codes.
 */
record OrganizationNames(OrganizationChart chart) {

	List<Place> townships() {
		return this.chart.townships();
	}

	/** Every village and community, township by township. */
	List<Place> villages() {
		return this.chart.townships()
			.stream()
			.flatMap((township) -> this.chart.placesIn(township.code()).stream())
			.toList();
	}

	List<Unit> departments() {
		return this.chart.units((kind) -> kind == UnitKind.DEPARTMENT);
	}

	String place(String code) {
		return this.chart.place(code).map(Place::name).orElse(code);
	}

	String unit(String code) {
		return this.chart.unit(code).map(Unit::name).orElse(code);
	}

	Optional<Unit> find(String unit) {
		return this.chart.unit(unit);
	}

}

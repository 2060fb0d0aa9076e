package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

/**
 * Places and units of a report in their order, with their names.
 */
record OrganizationNames(OrganizationChart chart) {

	List<Place> townships() {
		return this.chart.townships();
	}

	/** Every village and community, ordered by township. */
	List<Place> villages() {
		return this.chart.townships()
			.stream()
			.flatMap((township) -> this.chart.placesIn(township.code()).stream())
			.toList();
	}

	List<Unit> departments() {
		return this.chart.units((kind) -> kind == UnitKind.DEPARTMENT);
	}

	String place(PlaceCode code) {
		return this.chart.placeName(code);
	}

	String unit(UnitCode code) {
		return Objects.requireNonNull(this.chart.unitName(code));
	}

	Optional<Unit> find(UnitCode unit) {
		return this.chart.unit(unit);
	}

}

package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

/**
 * Places, units and items of a report with their names; places and units in their order.
 *
 * @param items names of items by lineage
 */
record ReportNames(OrganizationChart chart, Map<String, String> items) {

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

	Optional<Unit> find(UnitCode unit) {
		return this.chart.unit(unit);
	}

	/** The name of the item of a complaint; null without one. */
	@Nullable String item(ResultSet row) throws SQLException {
		String lineage = row.getString("lineage");
		return (lineage == null) ? null : this.items.getOrDefault(lineage, row.getString("item"));
	}

	/** The name of the unit that leads a complaint; null without one. */
	@Nullable String lead(ResultSet row) throws SQLException {
		String lead = row.getString("lead");
		return (lead == null) ? null : Objects.requireNonNull(this.chart.unitName(new UnitCode(lead)));
	}

	/** The kind of the unit that leads a complaint. */
	Optional<UnitKind> leadKind(ResultSet row) throws SQLException {
		return Optional.ofNullable(UnitCode.orNull(row.getString("lead"))).flatMap(this.chart::unit).map(Unit::kind);
	}

}

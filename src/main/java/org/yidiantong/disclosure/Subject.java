package org.yidiantong.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * The item, place, unit, period and audience of a disclosure, with names as of the time
 * of writing. It never changes once a version is published.
 *
 * @param itemLineage permanent key of the item
 * @param placePath codes from the township down, separated by slashes
 * @param township code of the township of the place, or of the place itself
 * @param period text form of a {@link Period}
 */
@ValueObject
@Embeddable
record Subject(@Enumerated(EnumType.STRING) @Column(name = "kind") DisclosureKind kind,
		@Column(name = "item_code") ItemCode itemCode, @Column(name = "item_lineage") String itemLineage,
		@Column(name = "item_name") String itemName, @Column(name = "list_version") String listVersion,
		@Column(name = "unit_code") UnitCode unitCode, @Column(name = "unit_name") String unitName,
		@Column(name = "place_code") PlaceCode placeCode, @Column(name = "place_name") String placeName,
		@Column(name = "place_path") String placePath, @Column(name = "township") PlaceCode township,
		@Column(name = "period") String period,
		@Enumerated(EnumType.STRING) @Column(name = "audience") Audience audience) {

	/**
	 * The title unless another one is written. Spaces part the names, because the name of
	 * a place may end with a number.
	 */
	String usualTitle() {
		return String.join(" ", this.placeName, Period.known(this.period).chinese(), this.itemName);
	}

	LocalDate periodEnd() {
		return Period.known(this.period).to();
	}

	List<PlaceCode> path() {
		return Stream.of(this.placePath.split("/")).map(PlaceCode::new).toList();
	}

}

package org.yidiantong.portal.web;

import java.util.List;
import java.util.Set;

import org.yidiantong.checklist.Settlement;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;

/**
 * A township with its places that a reader can choose.
 */
record PlaceChoice(Place township, List<Place> places) {

	/** The places of a district to which items can apply, by township. */
	static List<PlaceChoice> of(OrganizationChart chart, Set<Settlement> kinds) {
		return chart.townships()
			.stream()
			.map((township) -> new PlaceChoice(township,
					chart.placesIn(township.code())
						.stream()
						.filter((one) -> kinds.stream().anyMatch((kind) -> kind.name().equals(one.kind().name())))
						.toList()))
			.filter((choice) -> !choice.places().isEmpty())
			.toList();
	}

}

package org.yidiantong.checklist.coverage;

import java.util.List;

import org.yidiantong.organization.Place;

/**
 * What a township and its villages have adapted.
 *
 * @param items those of the list in effect, in its order; empty when nothing was adapted
 */
public record TownshipCoverage(Place township, List<AdaptedItem> items) {

	public TownshipCoverage {
		items = List.copyOf(items);
	}

}

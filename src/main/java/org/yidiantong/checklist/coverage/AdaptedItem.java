package org.yidiantong.checklist.coverage;

import java.util.List;

import org.yidiantong.checklist.Item;
import org.yidiantong.organization.Place;

/**
 * An item with the places of one township that have an adaptation of its flow in effect.
 *
 * @param places the township itself before its villages
 */
public record AdaptedItem(Item item, List<Place> places) {

	public AdaptedItem {
		places = List.copyOf(places);
	}

}

package org.yidiantong.checklist.adapted;

import java.util.Optional;

import org.yidiantong.checklist.Item;
import org.yidiantong.organization.PlaceCode;

/**
 * The adapted flows of the bound district.
 */
public interface LocalFlows {

	/**
	 * The flow of an item at a place: the village's own adaptation, else that of its
	 * township; empty when the flow of the district holds there.
	 * @param item as the version in effect has it
	 */
	Optional<LocalFlow> at(Item item, PlaceCode place);

	/** The item with the flow that holds at a place. */
	default Item itemAt(Item item, PlaceCode place) {
		return at(item, place).map(LocalFlow::item).orElse(item);
	}

}

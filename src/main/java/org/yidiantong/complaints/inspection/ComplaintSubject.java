package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Nature;

/**
 * What a complaint is about: its nature, the item of the list and the place.
 *
 * @param itemCode null when no item was chosen
 * @param itemName the name of that item in the list
 * @param listVersion the version of the list that code and name are taken from
 */
public record ComplaintSubject(Nature nature, @Nullable String itemCode, @Nullable String itemName, String listVersion,
		String placeCode, String placeName) {
}

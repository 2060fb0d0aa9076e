package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.organization.PlaceCode;

/**
 * What a complaint is about: its nature, the item of the list, the place, and where it
 * comes from.
 *
 * @param itemCode null when no item was chosen
 * @param itemName the name of that item in the list
 * @param channel on which way it came
 * @param foreignNumber its number there; null for none
 * @param askedRow the row of a ledger that it asks about; null for none
 * @param listVersion the version of the list that code and name are taken from
 */
public record ComplaintSubject(Nature nature, @Nullable ItemCode itemCode, @Nullable String itemName,
		String listVersion, PlaceCode placeCode, String placeName, Channel channel, @Nullable String foreignNumber,
		@Nullable AskedRow askedRow) {
}

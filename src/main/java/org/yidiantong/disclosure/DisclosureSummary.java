package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A published version in a list, masked and without its content, which is in
 * {@link PublishedDisclosure}.
 *
 * @param version starting at 1
 * @param placePath codes from the township down, as of publication
 * @param nothingHappened 本期未发生
 * @param publishedAt business time
 */
public record DisclosureSummary(UUID id, int version, DisclosureKind kind, ItemCode itemCode, String itemLineage,
		String itemName, String listVersion, UnitCode unitCode, String unitName, PlaceCode placeCode, String placeName,
		List<PlaceCode> placePath, Period period, Audience audience, String title, boolean nothingHappened,
		Instant publishedAt) {

	public DisclosureSummary {
		placePath = List.copyOf(placePath);
	}

	/** Whether people outside the village may find and read it. */
	public boolean isForEverybody() {
		return this.audience == Audience.PUBLIC;
	}

}

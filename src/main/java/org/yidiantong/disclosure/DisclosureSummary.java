package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yidiantong.checklist.Audience;

/**
 * A published version as a line of a list, masked; what it says stands in
 * {@link PublishedDisclosure}.
 *
 * @param version counted from 1
 * @param placePath codes from the township down, as they were
 * @param nothingHappened 本期未发生
 * @param publishedAt business time
 */
public record DisclosureSummary(UUID id, int version, DisclosureKind kind, String itemCode, String itemLineage,
		String itemName, String listVersion, String unitCode, String unitName, String placeCode, String placeName,
		List<String> placePath, Period period, Audience audience, String title, boolean nothingHappened,
		Instant publishedAt) {

	public DisclosureSummary {
		placePath = List.copyOf(placePath);
	}

	/** Whether it may be found and read beyond the village. */
	public boolean isForEverybody() {
		return this.audience == Audience.PUBLIC;
	}

}

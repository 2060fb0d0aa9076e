package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;

/**
 * A published version, masked.
 *
 * @param version counted from 1
 * @param placePath codes from the township down, as they were
 * @param reason of the correction; null for the first version
 * @param publishedAt business time
 */
public record PublishedDisclosure(UUID id, int version, DisclosureKind kind, String itemCode, String itemLineage,
		String itemName, String listVersion, String unitCode, String unitName, String placeCode, String placeName,
		List<String> placePath, Period period, Audience audience, Content content, @Nullable String reason,
		Instant publishedAt) {

	/** Whether it may be found and read beyond the village. */
	public boolean isForEverybody() {
		return this.audience == Audience.PUBLIC;
	}

}

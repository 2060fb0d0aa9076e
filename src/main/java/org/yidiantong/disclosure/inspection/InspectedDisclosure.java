package org.yidiantong.disclosure.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A version of a disclosure that is or would be published.
 *
 * @param version number of the version
 * @param content masked
 * @param before masked content of the version before; null for a first version
 * @param firstPublishedAt time of the first version; null when this is the first
 * @param path codes from the township down
 * @param lineage permanent key of the item
 * @param supervising unit that supervises the place; null where the district does
 */
public record InspectedDisclosure(UUID id, int version, Content content, @Nullable Content before,
		@Nullable Instant firstPublishedAt, List<PlaceCode> path, String placeName, String lineage, String itemName,
		Period period, UnitCode unit, @Nullable UnitCode supervising) {

	public InspectedDisclosure {
		path = List.copyOf(path);
	}

	/** Code of the place. */
	public PlaceCode place() {
		return this.path.get(this.path.size() - 1);
	}

}

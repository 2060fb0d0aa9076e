package org.yidiantong.disclosure.ledger;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Whose ledger it is, with names as of the time of writing.
 *
 * @param place the village or community
 * @param township that it belongs to
 * @param unit that publishes
 * @param supervising code of the checking unit; null where the district itself checks
 */
@ValueObject
public record LedgerOwner(PlaceCode place, String placeName, PlaceCode township, UnitCode unit, String unitName,
		@Nullable UnitCode supervising) {

	/** Codes from the township down. */
	List<PlaceCode> path() {
		return List.of(this.township, this.place);
	}

}

package org.yidiantong.evaluation.exclusion;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A rating that a request is about; without the words of the person.
 *
 * @param id id of the rating
 * @param caseNumber number of the complaint
 * @param leadUnit code of the unit that was rated
 */
public record ExcludableRating(UUID id, ComplaintId complaint, @Nullable String caseNumber, int level, Instant ratedAt,
		@Nullable String itemName, PlaceCode placeCode, @Nullable UnitCode leadUnit) {

	/** With the number of its complaint. */
	ExcludableRating numbered(@Nullable String number) {
		return new ExcludableRating(this.id, this.complaint, number, this.level, this.ratedAt, this.itemName,
				this.placeCode, this.leadUnit);
	}

}

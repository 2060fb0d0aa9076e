package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A township, village or community. Its code is permanent and is never reused, even if
 * its name, township or statistical code changes. A place is not a {@link Unit}.
 *
 * @param code permanent: for a township the nine digits of the national statistics, for a
 * village or community a code within its first township
 * @param name as displayed
 * @param type of a township; null for others
 * @param township code of its township; null for a township
 * @param aliases former or popular names and former codes
 * @param statCode the twelve digits of the national statistics; null if not verified
 * @param validFrom first day of validity; null if unlimited
 * @param validTo last day of validity; null if unlimited
 */
@ValueObject
public record Place(PlaceCode code, String name, PlaceKind kind, @Nullable TownshipType type,
		@Nullable PlaceCode township, List<String> aliases, @Nullable String statCode, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo) {

	public Place {
		aliases = List.copyOf(aliases);
	}

	/** Returns the codes from the township down to this place, which events carry. */
	public List<PlaceCode> path() {
		return (this.township == null) ? List.of(this.code) : List.of(this.township, this.code);
	}

	/** Whether the place is valid on a day. */
	public boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}

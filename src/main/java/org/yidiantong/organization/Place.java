package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A township, village or community as it stands. Its code never changes and is never
 * given again, whatever happens to its name, its township or its statistical code. Who
 * works there is a {@link Unit}.
 *
 * @param code permanent; of a township the nine digits of the national statistics, of a
 * village or community one within its first township
 * @param name as on screen
 * @param type of a township; null for others
 * @param township code of the township it lies in; null for a township
 * @param aliases former or popular names and former codes
 * @param statCode the twelve digits of the national statistics; null where not verified
 * @param validFrom first day on which it counts; null when it always did
 * @param validTo last day on which it counts; null when there is none
 */
@ValueObject
public record Place(String code, String name, PlaceKind kind, @Nullable TownshipType type, @Nullable String township,
		List<String> aliases, @Nullable String statCode, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	public Place {
		aliases = List.copyOf(aliases);
	}

	/** The codes from the township down to this place, which events carry. */
	public List<String> path() {
		return (this.township == null) ? List.of(this.code) : List.of(this.township, this.code);
	}

	/** Whether it counts on a day. */
	public boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}

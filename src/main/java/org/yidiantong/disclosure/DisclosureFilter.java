package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;

/**
 * Which published disclosures are asked for; null stands for all.
 *
 * @param place with all that lies in it, where it is a township
 * @param lineage permanent key of an item
 * @param villagers whether those for the village only are wanted too; only together with
 * a village
 */
public record DisclosureFilter(@Nullable Place place, @Nullable String lineage, @Nullable DisclosureKind kind,
		@Nullable Period period, boolean villagers) {

	/** What everybody may find. */
	public static final DisclosureFilter ALL = new DisclosureFilter(null, null, null, null, false);

	public DisclosureFilter {
		villagers = villagers && place != null && place.kind() != PlaceKind.TOWNSHIP;
	}

	/** What the people of a place may read. */
	public static DisclosureFilter at(Place place) {
		return new DisclosureFilter(place, null, null, null, true);
	}

	boolean isTownship() {
		return this.place != null && this.place.kind() == PlaceKind.TOWNSHIP;
	}

	/**
	 * Where a list goes on.
	 *
	 * @param at when the last one shown was published
	 * @param id its id
	 */
	record After(Instant at, UUID id) {

		static String key(DisclosureSummary last) {
			return last.publishedAt() + "|" + last.id();
		}

		static Optional<After> read(String key) {
			List<String> parts = List.of(key.split("\\|", -1));
			try {
				return (parts.size() != 2) ? Optional.empty()
						: Optional.of(new After(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
			}
			catch (DateTimeParseException | IllegalArgumentException forged) {
				return Optional.empty();
			}
		}

	}

}

package org.yidiantong.disclosure;

import java.time.Instant;
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

		/**
		 * Reads what {@link #key} wrote; fails as
		 * {@link org.yidiantong.kernel.PageRequest#after(java.util.function.Function)}
		 * expects.
		 */
		static After parse(String key) {
			String[] parts = key.split("\\|", -1);
			if (parts.length != 2) {
				throw new IllegalArgumentException(key);
			}
			return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
		}

	}

}

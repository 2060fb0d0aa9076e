package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;

/**
 * Filter for published disclosures; null members match everything.
 *
 * @param place a village, or a township with all its villages
 * @param lineage permanent key of an item
 * @param villagers whether disclosures for villagers only are included; requires a
 * village
 */
public record DisclosureFilter(@Nullable Place place, @Nullable String lineage, @Nullable DisclosureKind kind,
		@Nullable Period period, boolean villagers) {

	/** Disclosures that everybody may find. */
	public static final DisclosureFilter ALL = new DisclosureFilter(null, null, null, null, false);

	public DisclosureFilter {
		villagers = villagers && place != null && place.kind() != PlaceKind.TOWNSHIP;
	}

	/** Disclosures that the people of a place may read. */
	public static DisclosureFilter at(Place place) {
		return new DisclosureFilter(place, null, null, null, true);
	}

	boolean isTownship() {
		return this.place != null && this.place.kind() == PlaceKind.TOWNSHIP;
	}

	/**
	 * Cursor of the list.
	 *
	 * @param periodEnd last day of the period of the last one listed
	 * @param at publication time of the last one listed
	 * @param id id of the last one listed
	 */
	record After(LocalDate periodEnd, Instant at, UUID id) {

		static String key(DisclosureSummary last) {
			return last.period().to() + "|" + last.publishedAt() + "|" + last.id();
		}

		/**
		 * Reads what {@link #key} wrote; fails as
		 * {@link org.yidiantong.kernel.PageRequest#after(java.util.function.Function)}
		 * expects.
		 */
		static After parse(String key) {
			String[] parts = key.split("\\|", -1);
			if (parts.length != 3) {
				throw new IllegalArgumentException(key);
			}
			return new After(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
		}

	}

}

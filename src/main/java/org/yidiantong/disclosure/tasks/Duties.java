package org.yidiantong.disclosure.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.checklist.DisclosureFrequency;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.PlaceKind;

/**
 * The items of a checklist that must be disclosed regularly, by kind of place and length
 * of period. Items that are disclosed at once are not included, because nobody can
 * foresee them.
 */
final class Duties {

	private final Map<Duty, List<Owed>> items = new HashMap<>();

	private Duties(List<Item> items) {
		for (PlaceKind kind : PlaceKind.values()) {
			for (Period.Length length : Period.Length.values()) {
				this.items.put(new Duty(kind, length),
						items.stream().filter((item) -> isAsked(item, kind, length)).map(Owed::of).toList());
			}
		}
	}

	static Duties of(List<Item> items) {
		return new Duties(items);
	}

	/** The items to disclose for periods of a length, in checklist order. */
	List<Owed> of(PlaceKind kind, Period.Length length) {
		return this.items.getOrDefault(new Duty(kind, length), List.of());
	}

	private static boolean isAsked(Item item, PlaceKind kind, Period.Length length) {
		return length != Period.Length.EVENT && item.disclosure().frequency().contains(frequency(length))
				&& item.appliesTo().stream().anyMatch((where) -> where.name().equals(kind.name()));
	}

	private static DisclosureFrequency frequency(Period.Length length) {
		return switch (length) {
			case MONTH -> DisclosureFrequency.MONTHLY;
			case QUARTER -> DisclosureFrequency.QUARTERLY;
			case YEAR -> DisclosureFrequency.ANNUAL;
			case EVENT -> DisclosureFrequency.EVENT;
		};
	}

	/** An item to disclose. */
	record Owed(ItemCode code, String lineage, String name) {

		private static Owed of(Item item) {
			return new Owed(item.code(), item.lineage(), item.name());
		}

	}

	private record Duty(PlaceKind kind, Period.Length length) {
	}

}

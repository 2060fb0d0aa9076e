package org.yidiantong.disclosure.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.checklist.DisclosureFrequency;
import org.yidiantong.checklist.Item;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.PlaceKind;

/**
 * Which items a list wants to be disclosed how often at which kind of place. What is
 * disclosed at once is no duty here: nobody knows beforehand that it will happen.
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

	/** The items with a duty for periods of a length, in the order of the list. */
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

	/** An item that is owed. */
	record Owed(String code, String lineage, String name) {

		private static Owed of(Item item) {
			return new Owed(item.code(), item.lineage(), item.name());
		}

	}

	private record Duty(PlaceKind kind, Period.Length length) {
	}

}

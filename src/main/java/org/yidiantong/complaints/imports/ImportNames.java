package org.yidiantong.complaints.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yidiantong.checklist.Item;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;

/**
 * The codes of places, units and items by what people write for them: the code itself,
 * the name, or for a village the township and the name. A name that several have finds
 * all of them.
 */
final class ImportNames {

	private final Map<String, List<String>> places = new HashMap<>();

	private final Map<String, List<String>> units = new HashMap<>();

	private final Map<String, List<String>> items = new HashMap<>();

	private final List<String> placeChoices = new ArrayList<>();

	private final List<String> unitChoices = new ArrayList<>();

	private final List<String> itemChoices = new ArrayList<>();

	ImportNames(OrganizationChart chart, List<Item> list) {
		for (Place place : chart.places()) {
			String path = place.path().stream().map(chart::placeName).collect(Collectors.joining());
			add(this.places, place.code().value(), place.code().value(), place.name(), path);
			this.placeChoices.add(path);
		}
		for (Unit unit : chart.units()) {
			if (!unit.kind().supervising() && chart.isActive(unit)) {
				add(this.units, unit.code().value(), unit.code().value(), unit.name());
				this.unitChoices.add(unit.name());
			}
		}
		for (Item item : list) {
			String shown = item.code() + " " + item.name();
			add(this.items, item.code().value(), item.code().value(), item.name(), shown);
			this.itemChoices.add(shown);
		}
	}

	private static void add(Map<String, List<String>> codes, String code, String... names) {
		for (String name : names) {
			List<String> found = codes.computeIfAbsent(plain(name), (key) -> new ArrayList<>());
			if (!found.contains(code)) {
				found.add(code);
			}
		}
	}

	private static String plain(String name) {
		return name.replaceAll("\\s", "");
	}

	/** The codes of a column's places, units or items with a name. */
	List<String> codes(ImportColumn column, String name) {
		Map<String, List<String>> codes = switch (column) {
			case PLACE -> this.places;
			case ITEM -> this.items;
			default -> this.units;
		};
		return codes.getOrDefault(plain(name), List.of());
	}

	/** What a drop-down offers. */
	List<String> choices(ImportColumn column) {
		return switch (column) {
			case PLACE -> this.placeChoices;
			case ITEM -> this.itemChoices;
			case LEAD -> this.unitChoices;
			default -> List.of();
		};
	}

}

package org.yidiantong.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.checklist.folder.PublishedFolders;

/**
 * Who answers for what by the files of {@code tenants/} alone. Leans on the way in which
 * the codes of places and units are made, which the program never looks at.
 */
final class ReferenceRouting {

	private final List<Map<String, Object>> items = new ArrayList<>();

	private final Set<String> places = new LinkedHashSet<>();

	private final Map<String, String> departments = new HashMap<>();

	private final Map<String, String> groups = new HashMap<>();

	ReferenceRouting(String district) {
		this.items.addAll(PublishedFolders.plain("base/anhui@2021.1.yaml", "items"));
		this.items.addAll(PublishedFolders.plain(district + "/checklist.yaml", "items"));
		for (Map<String, Object> township : PublishedFolders.plain(district + "/places.yaml", "townships")) {
			this.places.add((String) township.get("code"));
			list(township.get("places")).forEach((place) -> this.places.add((String) place.get("code")));
		}
		for (Map<String, Object> unit : PublishedFolders.plain(district + "/units.yaml", "handling")) {
			if (unit.get("functions") instanceof List<?> functions) {
				functions.forEach((function) -> this.departments.put((String) function, (String) unit.get("code")));
			}
		}
		PublishedFolders.plain(district + "/units.yaml", "supervising")
			.forEach((unit) -> this.groups.put((String) unit.get("portfolio"), (String) unit.get("code")));
	}

	/**
	 * By item and place: lead, supervising unit, first desk, guiding departments, grade.
	 */
	Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		for (Map<String, Object> item : this.items) {
			this.places.forEach((place) -> all.put(item.get("code") + " " + place, route(item, place)));
		}
		return all;
	}

	private String route(Map<String, Object> item, String place) {
		List<?> kinds = (List<?>) item.get("appliesTo");
		if (kinds.stream().noneMatch((kind) -> has(place, "VILLAGE".equals(kind) ? "-V" : "-C"))) {
			return "not here";
		}
		Map<?, ?> routing = (Map<?, ?>) item.get("routing");
		List<String> units = new ArrayList<>();
		((List<?>) routing.get("departments")).forEach((function) -> units.add(this.departments.get(function)));
		String desk = "SU-" + place.substring(0, 9);
		String lead = switch ((String) routing.get("lead")) {
			case "VILLAGE" -> "HU-" + place;
			case "TOWNSHIP" -> "HU-" + place.substring(0, 9);
			default -> units.get(0);
		};
		String supervising = routing.get("lead").equals("DEPARTMENT")
				? this.groups.get(((Map<?, ?>) item.get("supervising")).get("portfolio")) : desk;
		Set<String> guiding = new LinkedHashSet<>(units);
		guiding.remove(lead);
		return lead + " " + supervising + " " + desk + (guiding.isEmpty() ? "" : " " + String.join(" ", guiding)) + " "
				+ routing.get("grade");
	}

	private boolean has(String place, String mark) {
		return place.contains("-") ? place.contains(mark)
				: this.places.stream().anyMatch((within) -> within.startsWith(place + mark));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Object part) {
		return (List<Map<String, Object>>) part;
	}

}

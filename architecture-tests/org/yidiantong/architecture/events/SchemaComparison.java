package org.yidiantong.architecture.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * Finds changes between two schemas that break readers of events. Descriptions may
 * change, and a member that earlier entries lack may be added; every other change breaks
 * readers.
 */
final class SchemaComparison {

	private static final Set<String> WORDS = Set.of("title", "description", "format");

	private static final Set<String> PARTS = Set.of("properties", "required", "items");

	private final List<String> breaks = new ArrayList<>();

	private SchemaComparison() {
	}

	static List<String> breaks(JsonNode before, JsonNode after) {
		SchemaComparison comparison = new SchemaComparison();
		comparison.compare("", before, after);
		return comparison.breaks;
	}

	private void compare(String at, JsonNode before, JsonNode after) {
		Set<String> keywords = new TreeSet<>(before.propertyNames());
		keywords.addAll(after.propertyNames());
		keywords.removeAll(WORDS);
		keywords.removeAll(PARTS);
		for (String keyword : keywords) {
			if (!before.path(keyword).equals(after.path(keyword))) {
				this.breaks.add(member(at) + " has another " + keyword);
			}
		}
		members(at, before, after);
		if (before.has("items") && after.has("items")) {
			compare(at + "[]", before.path("items"), after.path("items"));
		}
	}

	private void members(String at, JsonNode before, JsonNode after) {
		for (Map.Entry<String, JsonNode> member : before.path("properties").properties()) {
			String name = at + "/" + member.getKey();
			if (!after.path("properties").has(member.getKey())) {
				this.breaks.add(member(name) + " is gone");
				continue;
			}
			if (requires(before, member.getKey()) != requires(after, member.getKey())) {
				this.breaks
					.add(member(name) + (requires(after, member.getKey()) ? " is" : " is no longer") + " required");
			}
			compare(name, member.getValue(), after.path("properties").path(member.getKey()));
		}
		for (String name : after.path("properties").propertyNames()) {
			if (!before.path("properties").has(name) && requires(after, name)) {
				this.breaks.add(member(at + "/" + name) + " is new and required");
			}
		}
	}

	private static boolean requires(JsonNode schema, String name) {
		return schema.path("required").valueStream().anyMatch((each) -> each.asString().equals(name));
	}

	private static String member(String at) {
		return at.isEmpty() ? "the data" : at.substring(1);
	}

}

package org.yidiantong.checklist.drafting;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole list as the {@code checklist.yaml} of a district that adopts a base list: items
 * of the base list become replaced ones, missing ones dropped ones.
 */
final class DistrictFile {

	static final String NAME = "checklist.yaml";

	static final String SCHEMA = "checklist.schema.json";

	/** The first line of a written file is a comment. */
	private static final int FIRST_LINE = 2;

	private final ObjectNode file = JsonNodeFactory.instance.objectNode();

	/** Pointers in the whole list by those in the file. */
	private final Map<String, String> origins = new TreeMap<>();

	/**
	 * @param lineages of the items of the base list, in their order
	 * @param categories codes of the categories of the base list
	 */
	DistrictFile(ObjectNode whole, Set<String> lineages, Set<String> categories) {
		for (String field : new String[] { "version", "effectiveFrom", "base" }) {
			if (whole.has(field)) {
				this.file.set(field, whole.get(field));
			}
		}
		ArrayNode own = this.file.putArray("categories");
		take(whole.path("categories"), "/categories", own, "/categories",
				(one) -> !categories.contains(one.path("code").asString("")));
		Set<String> present = new HashSet<>();
		whole.path("items").forEach((item) -> present.add(item.path("lineage").asString("")));
		ArrayNode dropped = JsonNodeFactory.instance.arrayNode();
		lineages.stream().filter((lineage) -> !present.contains(lineage)).forEach(dropped::add);
		if (!dropped.isEmpty()) {
			this.file.set("dropped", dropped);
		}
		ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
		take(whole.path("items"), "/items", replaced, "/replaced", (one) -> isBase(one, lineages));
		if (!replaced.isEmpty()) {
			this.file.set("replaced", replaced);
		}
		take(whole.path("items"), "/items", this.file.putArray("items"), "/items", (one) -> !isBase(one, lineages));
	}

	ObjectNode tree() {
		return this.file;
	}

	/** The parts of the whole list by the lines of the file. */
	Map<Integer, String> lines() {
		Map<Integer, String> lines = YamlLines.of(this.file, FIRST_LINE);
		lines.replaceAll((line, pointer) -> origin(pointer));
		return lines;
	}

	private String origin(String pointer) {
		String[] parts = pointer.split("/", 4);
		String known = (parts.length < 3) ? null : this.origins.get("/" + parts[1] + "/" + parts[2]);
		if (known == null) {
			return pointer;
		}
		return (parts.length > 3) ? known + "/" + parts[3] : known;
	}

	private void take(JsonNode from, String fromPointer, ArrayNode to, String toPointer, Predicate<JsonNode> wanted) {
		for (int i = 0; i < from.size(); i++) {
			if (wanted.test(from.get(i))) {
				this.origins.put(toPointer + "/" + to.size(), fromPointer + "/" + i);
				to.add(from.get(i));
			}
		}
	}

	private static boolean isBase(JsonNode item, Set<String> lineages) {
		return lineages.contains(item.path("lineage").asString(""));
	}

}

package org.yidiantong.checklist.drafting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.springframework.util.MultiValueMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of an item, as shown or as typed. It works without scripts: buttons send the
 * form, which comes back with a step more, less, or in another place, and nothing saved.
 *
 * @param values single fields by their paths, such as {@code routing.lead}
 * @param values of the fields with several, by their paths
 * @param steps in order
 */
record ItemForm(Map<String, String> values, Map<String, List<String>> chosen, List<StepFields> steps) {

	/** Fields with one text. */
	static final List<String> TEXTS = List.of("code", "lineage", "name", "category", "handledBy", "guidedBy",
			"routing.lead", "routing.grade", "supervising.portfolio", "supervising.villageSide", "totalLimit.text",
			"totalLimit.unit", "totalLimit.source", "disclosure.what", "disclosure.frequencyText",
			"disclosure.audience", "disclosure.privacy");

	private static final List<String> NUMBERS = List.of("totalLimit.days", "totalLimit.extendToDays",
			"disclosure.noticeDays");

	/** Fields with a text for each line. */
	private static final List<String> LINES = List.of("scope.inside", "requirements", "materials", "riskPoints");

	/** Rows of two fields: the rows, the first field, the second. */
	private static final List<List<String>> PAIRS = List.of(List.of("basis", "policy", "articles"),
			List.of("scope.outside", "text", "goTo"));

	private static final List<String> CHOICES = List.of("appliesTo", "routing.departments", "disclosure.how",
			"disclosure.frequency");

	private static final String PHOTO = "routing.closingPhoto";

	private static final int MOST_STEPS = 30;

	private static final int MOST_ROWS = 60;

	ItemForm {
		values = Map.copyOf(values);
		chosen = Map.copyOf(chosen);
		steps = List.copyOf(steps);
	}

	/** The form of a new item. */
	static ItemForm blank() {
		return new ItemForm(Map.of(), Map.of("appliesTo", List.of("VILLAGE", "COMMUNITY")),
				List.of(StepFields.blank(), StepFields.blank()));
	}

	/** The form that shows an item. */
	static ItemForm of(JsonNode item) {
		Map<String, String> values = new HashMap<>();
		Map<String, List<String>> chosen = new HashMap<>();
		TEXTS.forEach((path) -> values.put(path, ItemFields.text(at(item, path))));
		NUMBERS.forEach((path) -> values.put(path, ItemFields.text(at(item, path))));
		values.put(PHOTO, ItemFields.text(at(item, PHOTO)));
		LINES.forEach((path) -> values.put(path, String.join("\n", texts(at(item, path)))));
		CHOICES.forEach((path) -> chosen.put(path, texts(at(item, path))));
		for (List<String> pair : PAIRS) {
			for (String field : pair.subList(1, 3)) {
				chosen.put(pair.get(0) + "." + field,
						at(item, pair.get(0)).valueStream().map((one) -> ItemFields.text(one.path(field))).toList());
			}
		}
		return new ItemForm(values, chosen, item.path("steps").valueStream().map(StepFields::of).toList());
	}

	/** The form as sent. */
	static ItemForm read(MultiValueMap<String, String> fields) {
		Map<String, String> values = new HashMap<>();
		Map<String, List<String>> chosen = new HashMap<>();
		TEXTS.forEach((path) -> values.put(path, ItemFields.typed(fields, path)));
		NUMBERS.forEach((path) -> values.put(path, ItemFields.typed(fields, path)));
		LINES.forEach((path) -> values.put(path, ItemFields.typed(fields, path)));
		PAIRS.forEach((pair) -> pair.subList(1, 3)
			.forEach((field) -> chosen.put(pair.get(0) + "." + field, all(fields, pair.get(0) + "." + field))));
		values.put(PHOTO, ItemFields.typed(fields, PHOTO));
		CHOICES.forEach((path) -> chosen.put(path,
				all(fields, path).stream().filter((one) -> !one.isEmpty()).distinct().toList()));
		List<StepFields> steps = new ArrayList<>();
		for (int i = 0; i < MOST_STEPS && fields.containsKey("s" + i + ".action"); i++) {
			steps.add(StepFields.read(fields, i));
		}
		return new ItemForm(values, chosen, steps);
	}

	/**
	 * The tree of the item.
	 * @param before the item as it was: lists that hold the same codes keep their order,
	 * and texts that differ in line breaks only stay as they are
	 */
	ObjectNode tree(JsonNode before) {
		ObjectNode item = JsonNodeFactory.instance.objectNode();
		TEXTS.forEach((path) -> ItemFields.put(ItemFields.group(item, path), ItemFields.name(path),
				kept(value(path), at(before, path))));
		NUMBERS
			.forEach((path) -> ItemFields.putNumber(ItemFields.group(item, path), ItemFields.name(path), value(path)));
		if (!value(PHOTO).isEmpty()) {
			ItemFields.group(item, PHOTO).put(ItemFields.name(PHOTO), "true".equals(value(PHOTO)));
		}
		ItemFields.group(item, "supervising.primary").put("primary", "TOWNSHIP_DISCIPLINE");
		LINES.forEach((path) -> fill(array(item, path), lines(path, before)));
		CHOICES.forEach((path) -> fill(array(item, path), ordered(path, before)));
		PAIRS.forEach((pair) -> pairs(array(item, pair.get(0)), pair));
		ArrayNode all = item.putArray("steps");
		for (int i = 0; i < this.steps.size(); i++) {
			this.steps.get(i).write(all.addObject(), i + 1);
		}
		if (item.path("totalLimit").isEmpty()) {
			item.remove("totalLimit");
		}
		return item;
	}

	/** The value of a field; empty when it has none. */
	public String value(String path) {
		return this.values.getOrDefault(path, "");
	}

	/** Whether a code is chosen. */
	public boolean has(String path, String code) {
		return this.chosen.getOrDefault(path, List.of()).contains(code);
	}

	/** The form after a button, such as {@code up.3}; steps are counted from 0. */
	ItemForm after(String button) {
		String[] parts = button.split("\\.", 2);
		int at = (parts.length == 2 && parts[1].matches("[0-9]{1,2}")) ? Integer.parseInt(parts[1]) : -1;
		if (at < 0 || at >= this.steps.size()) {
			return this;
		}
		return switch (parts[0]) {
			case "up" -> swapped(at - 1);
			case "down" -> swapped(at);
			case "remove" -> removed(at);
			case "add" -> added(at);
			case "branch" -> branching(at);
			default -> this;
		};
	}

	/** Changes the places of a step and the one after it. */
	private ItemForm swapped(int at) {
		if (at < 0 || at + 1 >= this.steps.size()) {
			return this;
		}
		List<StepFields> others = new ArrayList<>(this.steps);
		others.set(at, this.steps.get(at + 1));
		others.set(at + 1, this.steps.get(at));
		return with(others, (seq) -> (seq == at + 1) ? at + 2 : (seq == at + 2) ? at + 1 : seq);
	}

	private ItemForm removed(int at) {
		List<StepFields> others = new ArrayList<>(this.steps);
		others.remove(at);
		return with(others, (seq) -> (seq == at + 1) ? 0 : (seq > at + 1) ? seq - 1 : seq);
	}

	private ItemForm added(int at) {
		if (this.steps.size() >= MOST_STEPS) {
			return this;
		}
		List<StepFields> others = new ArrayList<>(this.steps);
		others.add(at + 1, StepFields.blank());
		return with(others, (seq) -> (seq > at + 1) ? seq + 1 : seq);
	}

	private ItemForm branching(int at) {
		List<StepFields> others = new ArrayList<>(this.steps);
		others.set(at, others.get(at).branching());
		return with(others, IntUnaryOperator.identity());
	}

	private ItemForm with(List<StepFields> others, IntUnaryOperator numbers) {
		return new ItemForm(this.values, this.chosen, others.stream().map((step) -> step.renumbered(numbers)).toList());
	}

	private List<String> lines(String path, JsonNode before) {
		List<String> old = texts(at(before, path));
		return ItemFields.lines(String.join("\n", old)).equals(ItemFields.lines(value(path))) ? old
				: ItemFields.lines(value(path));
	}

	private List<String> ordered(String path, JsonNode before) {
		List<String> old = texts(at(before, path));
		List<String> now = this.chosen.getOrDefault(path, List.of());
		return (old.size() == now.size() && Set.copyOf(old).equals(Set.copyOf(now))
				&& !path.equals("routing.departments")) ? old : now;
	}

	private void pairs(ArrayNode rows, List<String> pair) {
		for (int i = 0; i < rows(pair.get(0), pair.get(1)); i++) {
			String first = part(pair.get(0) + "." + pair.get(1), i);
			String second = part(pair.get(0) + "." + pair.get(2), i);
			if (!first.isEmpty() || !second.isEmpty()) {
				ObjectNode row = rows.addObject();
				ItemFields.put(row, pair.get(1), first);
				ItemFields.put(row, pair.get(2), second);
			}
		}
	}

	/** How many rows of two fields there are. */
	public int rows(String path, String field) {
		return this.chosen.getOrDefault(path + "." + field, List.of()).size();
	}

	/** A field of a row; empty beyond the last. */
	public String part(String path, int row) {
		List<String> all = this.chosen.getOrDefault(path, List.of());
		return (row < all.size()) ? all.get(row) : "";
	}

	/** A browser changes line breaks, and leaves out white space at the ends. */
	private static String kept(String typed, JsonNode before) {
		String old = ItemFields.text(before);
		return old.replace("\r\n", "\n").strip().equals(typed) ? old : typed;
	}

	private static List<String> all(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.get(name), List.<String>of())
			.stream()
			.limit(MOST_ROWS)
			.map((text) -> text.replace("\r\n", "\n").strip())
			.toList();
	}

	private static ArrayNode array(ObjectNode item, String path) {
		return ItemFields.group(item, path).putArray(ItemFields.name(path));
	}

	private static void fill(ArrayNode list, List<String> values) {
		values.forEach(list::add);
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static JsonNode at(JsonNode item, String path) {
		return item.at(JsonPointer.compile("/" + path.replace('.', '/')));
	}

}

package org.yidiantong.checklist.spreadsheet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tree of a list while the rows of a workbook are added to it, and the cell of each
 * part.
 */
final class ListTree {

	/** The office that receives complaints first; a list cannot choose another one. */
	private static final String PRIMARY = "TOWNSHIP_DISCIPLINE";

	private final ObjectNode root = JsonNodeFactory.instance.objectNode();

	private final Map<String, SheetCell> cells = new HashMap<>();

	/** The parts that rows of other sheets belong to, by their keys. */
	private final Map<String, Part> parts = new HashMap<>();

	ListTree() {
		this.root.putArray("categories");
		this.root.putArray("items");
	}

	ObjectNode root() {
		return this.root;
	}

	Map<String, SheetCell> cells() {
		return this.cells;
	}

	/** The list itself. */
	Part whole() {
		return new Part(this.root, "");
	}

	/** The part with a key: the code of an item, perhaps with the number of a step. */
	@Nullable Part find(String key) {
		return this.parts.get(key);
	}

	/** Adds a group of fields to the rows of a part. */
	Part addGroup(Part parent, ListSheet sheet, SheetCell cell) {
		ArrayNode rows = rows(parent.node(), sheet.array());
		Part part = new Part(rows.addObject(), parent.pointer() + sheet.array() + "/" + (rows.size() - 1));
		this.cells.put(part.pointer(), cell);
		if (sheet == ListSheet.ITEMS) {
			part.node().putObject("supervising").put("primary", PRIMARY);
		}
		return part;
	}

	/** Adds a single value to the rows of a part. */
	void addValue(Part parent, ListSheet sheet, JsonNode value, SheetCell cell) {
		ArrayNode rows = rows(parent.node(), sheet.array());
		rows.add(value);
		this.cells.put(parent.pointer() + sheet.array() + "/" + (rows.size() - 1), cell);
	}

	/** Sets a field of a part. */
	void set(Part part, String path, JsonNode value, SheetCell cell) {
		int last = path.lastIndexOf('/');
		group(part.node(), path.substring(0, last)).set(path.substring(last + 1), value);
		this.cells.put(part.pointer() + path, cell);
	}

	/** Notes the cell of a field without a value, so that mistakes are told there. */
	void mark(Part part, String path, SheetCell cell) {
		this.cells.put(part.pointer() + path, cell);
	}

	/** Makes a part known to the rows that belong to it; the first with a key counts. */
	void name(String key, Part part) {
		this.parts.putIfAbsent(key, part);
	}

	/**
	 * Reports items without rows on a sheet where they need some.
	 * @param sheets whose rows were read
	 */
	void incomplete(Set<ListSheet> sheets, List<CellMistake> mistakes) {
		JsonNode items = this.root.path("items");
		for (int i = 0; i < items.size(); i++) {
			SheetCell cell = this.cells.getOrDefault("/items/" + i, SheetCell.WORKBOOK);
			for (ListSheet sheet : sheets) {
				if (sheet.isRequired() && items.get(i).at(sheet.array()).isMissingNode()) {
					mistakes.add(CellMistake.of(cell, "rows-missing", sheet.title()));
				}
			}
			if (sheets.containsAll(EnumSet.of(ListSheet.STEPS, ListSheet.BRANCHES))) {
				questions(items.get(i).path("steps"), "/items/" + i + "/steps/", mistakes);
			}
		}
	}

	/** Reports questions without answers, and answers without a question. */
	private void questions(JsonNode steps, String pointer, List<CellMistake> mistakes) {
		for (int i = 0; i < steps.size(); i++) {
			JsonNode decision = steps.get(i).path("decision");
			SheetCell ask = this.cells.getOrDefault(pointer + i + "/decision/ask", SheetCell.WORKBOOK);
			if (decision.has("ask") && !decision.has("branches")) {
				mistakes.add(CellMistake.of(ask, "branches-missing"));
			}
			else if (decision.has("branches") && !decision.has("ask")) {
				mistakes.add(CellMistake.of(ask, "question-missing"));
			}
		}
	}

	private static ArrayNode rows(ObjectNode part, String path) {
		int last = path.lastIndexOf('/');
		ObjectNode group = group(part, path.substring(0, last));
		String name = path.substring(last + 1);
		return (group.get(name) instanceof ArrayNode rows) ? rows : group.putArray(name);
	}

	private static ObjectNode group(ObjectNode part, String path) {
		ObjectNode group = part;
		for (String name : path.isEmpty() ? new String[0] : path.substring(1).split("/")) {
			group = (group.get(name) instanceof ObjectNode known) ? known : group.putObject(name);
		}
		return group;
	}

	/**
	 * A group of fields in the tree.
	 *
	 * @param pointer its JSON Pointer
	 */
	record Part(ObjectNode node, String pointer) {
	}

}

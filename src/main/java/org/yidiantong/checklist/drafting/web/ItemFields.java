package org.yidiantong.checklist.drafting.web;

import java.util.List;

import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes single fields of the form of an item.
 */
final class ItemFields {

	private ItemFields() {
	}

	/** The value of a part as a field shows it. */
	static String text(JsonNode value) {
		return value.isValueNode() ? value.asString() : "";
	}

	/** A field as typed, with the line breaks of a list. */
	static String typed(MultiValueMap<String, String> fields, String name) {
		String sent = fields.getFirst(name);
		return (sent == null) ? "" : sent.replace("\r\n", "\n").strip();
	}

	/** The lines of a field that are not blank. */
	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	static void put(ObjectNode group, String field, String text) {
		if (!text.isEmpty()) {
			group.put(field, text);
		}
	}

	/** Puts a number; what is none stays a text, which the check reports. */
	static void putNumber(ObjectNode group, String field, String text) {
		if (text.matches("[0-9]{1,6}")) {
			group.put(field, Integer.parseInt(text));
		}
		else {
			put(group, field, text);
		}
	}

	/** The group of fields at a path, which is made where it does not exist. */
	static ObjectNode group(ObjectNode item, String path) {
		int dot = path.lastIndexOf('.');
		if (dot < 0) {
			return item;
		}
		String name = path.substring(0, dot);
		return (item.get(name) instanceof ObjectNode known) ? known : item.putObject(name);
	}

	/** The last part of a path. */
	static String name(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

}

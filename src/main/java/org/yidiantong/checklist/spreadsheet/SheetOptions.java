package org.yidiantong.checklist.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What the drop-downs of a workbook offer, by code.
 *
 * @param policies titles of policies
 * @param functions names of the departments that perform them
 */
public record SheetOptions(Map<String, String> policies, Map<String, String> functions) {

	/** The codes and names that a column offers; empty for a column without codes. */
	Map<String, String> of(ListSheet sheet, SheetColumn column, JsonNode list) {
		if (column.kind() != SheetColumn.Kind.NAMED) {
			return Map.of();
		}
		return switch (sheet) {
			case BASIS -> this.policies;
			case DEPARTMENTS -> this.functions;
			default -> categories(list);
		};
	}

	private static Map<String, String> categories(JsonNode list) {
		Map<String, String> categories = new LinkedHashMap<>();
		list.path("categories")
			.forEach((one) -> categories.put(one.path("code").asString(), one.path("name").asString()));
		return categories;
	}

	/** A code as a cell shows it. */
	static String shown(String code, Map<String, String> names) {
		String name = names.get(code);
		return (name == null || name.isEmpty()) ? code : code + " " + name;
	}

}

package org.yidiantong.architecture;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tables in migrations and in the list of shared tables.
 */
public final class Tables {

	private static final Pattern CREATED = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");

	private static final Pattern SHARED = Pattern.compile("table:\\s*(\\w+)");

	private Tables() {
	}

	/** Returns the tables that belong to no district. */
	public static Set<String> shared(Resources resources) {
		return names(SHARED, resources.find("db/shared-tables.yaml").orElse("")).collect(Collectors.toSet());
	}

	/** Returns the tables that SQL statements create, in order. */
	public static Stream<String> createdBy(String sql) {
		return names(CREATED, withoutComments(sql));
	}

	/** Returns the module whose folder contains a migration. */
	public static String moduleOf(String migration) {
		return migration.split("/")[2];
	}

	public static String withoutComments(String sql) {
		return sql.replaceAll("--[^\\n]*", "");
	}

	private static Stream<String> names(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((result) -> result.group(1));
	}

}

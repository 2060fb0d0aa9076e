package org.yidiantong.architecture;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What migrations and the list of shared tables say of tables.
 */
public final class Tables {

	private static final Pattern CREATED = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");

	private static final Pattern SHARED = Pattern.compile("table:\\s*(\\w+)");

	private Tables() {
	}

	/** Tables that belong to no district. */
	public static Set<String> shared(Resources resources) {
		return names(SHARED, resources.find("db/shared-tables.yaml").orElse("")).collect(Collectors.toSet());
	}

	/** Tables that some SQL creates, in its order. */
	public static Stream<String> createdBy(String sql) {
		return names(CREATED, withoutComments(sql));
	}

	/** The module whose folder a migration is in. */
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

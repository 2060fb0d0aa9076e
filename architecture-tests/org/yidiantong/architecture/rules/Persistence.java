package org.yidiantong.architecture.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jmolecules.ddd.annotation.AggregateRoot;

import org.yidiantong.architecture.Codebase;

/**
 * What several rules have to know of stored objects and tables.
 */
final class Persistence {

	private static final Pattern CREATED = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");

	private static final Pattern SHARED = Pattern.compile("table:\\s*(\\w+)");

	private Persistence() {
	}

	static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(AggregateRoot.class);
	}

	static Optional<String> tableOf(JavaClass entity) {
		return entity.tryGetAnnotationOfType(Table.class).map(Table::name);
	}

	/** Tables that belong to no district. */
	static Set<String> sharedTables(Codebase code) {
		return names(SHARED, code.resources().find("db/shared-tables.yaml").orElse("")).collect(Collectors.toSet());
	}

	/** Tables that some SQL creates. */
	static Stream<String> createdTables(String sql) {
		return names(CREATED, withoutComments(sql));
	}

	/** The module whose folder a migration is in. */
	static String moduleOf(String migration) {
		return migration.split("/")[2];
	}

	static String withoutComments(String sql) {
		return sql.replaceAll("--[^\\n]*", "");
	}

	private static Stream<String> names(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((result) -> result.group(1));
	}

}

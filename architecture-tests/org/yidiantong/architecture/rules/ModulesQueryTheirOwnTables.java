package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Tables;
import org.yidiantong.architecture.Violation;

/**
 * No string literal or migration of a module names a table of another module, and no
 * query names an entity of another one.
 */
final class ModulesQueryTheirOwnTables implements Rule {

	private static final Pattern WORD = Pattern.compile("\\w+");

	private static final Pattern QUERIED = Pattern.compile("(?i:\\b(?:from|join|update|into))\\s+([A-Z]\\w*)");

	@Override
	public String because() {
		return "neither the compiler nor Modulith detects a dependency in SQL";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Map<String, String> tables = tables(code);
		Map<String, String> entities = entities(code);
		return Stream.concat(inCode(code, tables, entities), inMigrations(code, tables));
	}

	private static Stream<Violation> inCode(Codebase code, Map<String, String> tables, Map<String, String> entities) {
		return code.sources()
			.production()
			.stream()
			.flatMap(
					(file) -> file.literals()
						.stream()
						.flatMap((text) -> Stream.concat(
								foreign(code.module(file.packageName()).orElse(""), text, WORD, tables),
								foreign(code.module(file.packageName()).orElse(""), text, QUERIED, entities)))
						.distinct()
						.map((what) -> new Violation(file.path(), what)));
	}

	private static Stream<Violation> inMigrations(Codebase code, Map<String, String> tables) {
		return code.resources()
			.files("db/migration", ".sql")
			.stream()
			.flatMap((file) -> foreign(Tables.moduleOf(file), Tables.withoutComments(code.resources().text(file)), WORD,
					tables)
				.distinct()
				.map((what) -> new Violation(file, what)));
	}

	private static Stream<String> foreign(String module, String text, Pattern pattern, Map<String, String> owners) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult result) -> result.group(result.groupCount()))
			.filter((name) -> owners.containsKey(name) && !owners.get(name).equals(module))
			.map((name) -> "names " + name + " of " + owners.get(name));
	}

	private static Map<String, String> tables(Codebase code) {
		Map<String, String> owners = new TreeMap<>();
		for (String file : code.resources().files("db/migration", ".sql")) {
			Tables.createdBy(code.resources().text(file)).forEach((table) -> owners.put(table, Tables.moduleOf(file)));
		}
		return owners;
	}

	private static Map<String, String> entities(Codebase code) {
		Map<String, String> owners = new TreeMap<>();
		code.inModules()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.forEach((JavaClass type) -> owners.put(type.getSimpleName(),
					code.module(type.getPackageName()).orElseThrow()));
		return owners;
	}

}

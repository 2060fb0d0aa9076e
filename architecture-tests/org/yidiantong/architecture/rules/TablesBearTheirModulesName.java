package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Tables;
import org.yidiantong.architecture.Violation;

/**
 * Tables are created only in {@code db/migration/<module>}, and their names begin with
 * the module's name.
 */
final class TablesBearTheirModulesName implements Rule {

	/** Tables whose names a framework fixes. */
	private static final Set<String> FRAMEWORK = Set.of("event_publication");

	@Override
	public String because() {
		return "the owner of a table must be clear wherever its name is used";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return Stream.concat(inMigrations(code), inCode(code));
	}

	private static Stream<Violation> inMigrations(Codebase code) {
		return code.resources().files("", ".sql").stream().flatMap((file) -> {
			Stream<String> tables = Tables.createdBy(code.resources().text(file));
			return tables.filter((table) -> !belongs(code, file, table))
				.map((table) -> new Violation(file, "creates " + table));
		});
	}

	private static boolean belongs(Codebase code, String file, String table) {
		return file.matches("db/migration/\\w+/[^/]+") && code.modules().contains(Tables.moduleOf(file))
				&& (table.startsWith(Tables.moduleOf(file) + "_") || FRAMEWORK.contains(table));
	}

	private static Stream<Violation> inCode(Codebase code) {
		return code.sources()
			.production()
			.stream()
			.flatMap((file) -> file.literals()
				.stream()
				.flatMap(Tables::createdBy)
				.map((table) -> new Violation(file.path(), "creates " + table)));
	}

}

package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * No file imports a library that we decided against. The rule reads sources, because
 * Lombok leaves no trace in classes.
 */
final class UnwantedLibrariesStayOut implements Rule {

	private static final Map<String, String> UNWANTED = Map.of("lombok.", "records do without", "io.lettuce.",
			"Redis is reached by Jedis", "javax.inject.", "constructors need no annotation",
			"com.fasterxml.jackson.databind.", "Jackson 3 lives in tools.jackson", "org.junit.Assert",
			"assertions are AssertJ's", "org.junit.jupiter.api.Assertions", "assertions are AssertJ's");

	@Override
	public String because() {
		return "with two libraries for one purpose, every reader must learn both";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources().all().flatMap(UnwantedLibrariesStayOut::check);
	}

	private static Stream<Violation> check(SourceFile file) {
		return file.imports()
			.stream()
			.flatMap((name) -> UNWANTED.entrySet()
				.stream()
				.filter((unwanted) -> name.startsWith(unwanted.getKey()))
				.map((unwanted) -> new Violation(file.path(), "imports " + name + ", but " + unwanted.getValue())));
	}

}

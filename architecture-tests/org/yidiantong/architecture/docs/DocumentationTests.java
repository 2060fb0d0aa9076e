package org.yidiantong.architecture.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.modulith.core.ApplicationModules;

import org.yidiantong.Yidiantong;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.events.EventCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that the generated documentation is up to date. With
 * {@code -Dyidiantong.docs.write=true}, it writes the pages instead.
 */
class DocumentationTests {

	static final String NOTE = "<!-- made of the code: mvn test -Dtest=DocumentationTests -Dyidiantong.docs.write=true -->";

	private static final Path FOLDER = Path.of("src", "docs", "modules");

	private static final boolean WRITE = Boolean.getBoolean("yidiantong.docs.write");

	private static final Map<Path, String> TEXTS = texts();

	@TestFactory
	Stream<DynamicTest> tellsWhatTheCodeSays() {
		return TEXTS.entrySet()
			.stream()
			.map((text) -> DynamicTest.dynamicTest(text.getKey().toString(),
					() -> check(text.getKey(), text.getValue())));
	}

	@Test
	void hasNoPageOfAModuleThatIsGone() throws IOException {
		try (Stream<Path> pages = Files.list(FOLDER)) {
			assertThat(pages).isSubsetOf(TEXTS.keySet());
		}
	}

	private static Map<Path, String> texts() {
		var modules = Module.all(Codebase.ours());
		Map<Path, String> texts = new TreeMap<>();
		modules.forEach(
				(module) -> texts.put(FOLDER.resolve(module.name() + ".md"), new ModulePage(module, modules).text()));
		texts.put(FOLDER.resolve("README.md"), modules.stream()
			.map((module) -> "| [" + module.displayName() + "](" + module.name() + ".md) | "
					+ module.prose().firstSentence() + " |")
			.collect(Collectors.joining("\n", NOTE + "\n\n# Modules\n\n| module | purpose |\n|---|---|\n", "\n")));
		texts.put(WorkflowPage.FILE, WorkflowPage.text());
		texts.put(Path.of("src", "docs", "events.md"), NOTE + "\n\n" + new EventCatalogue(Codebase.ours()).text());
		texts.put(Path.of("README.md"), new Readme().withMap(new ModuleMap(modules).text()));
		texts.put(ModuleMetadata.FILE, new ModuleMetadata(ApplicationModules.of(Yidiantong.class)).text());
		return texts;
	}

	private static void check(Path file, String text) throws IOException {
		if (WRITE) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		}
		assertThat(file).as("%s is generated from the code and out of date; see its first line", file)
			.isRegularFile()
			.content()
			.isEqualTo(text);
	}

}

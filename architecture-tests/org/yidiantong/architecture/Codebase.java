package org.yidiantong.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.springframework.modulith.ApplicationModule;

/**
 * The code that a rule checks: the project, or a small code base with a planted
 * violation.
 *
 * @param root the package whose sub-packages are modules
 * @param production classes of the application
 * @param tests classes of tests
 * @param sources of both
 * @param resources migrations, messages and templates
 */
public record Codebase(String root, JavaClasses production, JavaClasses tests, Sources sources, Resources resources) {

	/** The code of the project, imported once for all tests. */
	public static Codebase ours() {
		return Ours.INSTANCE;
	}

	/**
	 * The code base with a rule's planted violation. All of it counts as production code.
	 */
	static Codebase planted(Rule rule) {
		Path folder = plantedFolder(rule);
		String root = "planted." + folder.getFileName();
		JavaClasses classes = Planted.ALL.that(JavaClass.Predicates.resideInAPackage(root + ".."));
		return new Codebase(root, classes, classes.that(DescribedPredicate.alwaysFalse()),
				Sources.parse(folder, List.of(folder), List.of()), new Resources(folder.resolve("resources")));
	}

	static Path plantedFolder(Rule rule) {
		return Path.of("architecture-tests", "planted", rule.name().toLowerCase(Locale.ROOT));
	}

	/** Returns production classes and tests. */
	public Stream<JavaClass> everything() {
		return Stream.concat(this.production.stream(), this.tests.stream());
	}

	/** Returns production classes that belong to a module. */
	public Stream<JavaClass> inModules() {
		return this.production.stream().filter((type) -> module(type.getPackageName()).isPresent());
	}

	/** Returns the module of a package; empty for the root package itself. */
	public Optional<String> module(String packageName) {
		if (!packageName.startsWith(this.root + ".")) {
			return Optional.empty();
		}
		return Optional.of(packageName.substring(this.root.length() + 1).split("\\.")[0]);
	}

	/** Returns the names of the modules, sorted. */
	public List<String> modules() {
		return this.production.stream()
			.flatMap((type) -> module(type.getPackageName()).stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** Whether a class is in the root package of its module. */
	public boolean isAtModuleRoot(JavaClass type) {
		String packageName = type.getPackageName();
		return module(packageName).filter((module) -> packageName.equals(this.root + "." + module)).isPresent();
	}

	/** Whether a class is in the root package of a module or nested module. */
	public boolean isAtAnyModuleRoot(JavaClass type) {
		return isAtModuleRoot(type) || type.getPackage().isAnnotatedWith(ApplicationModule.class);
	}

	/** Imports all planted classes once. */
	private static final class Planted {

		static final JavaClasses ALL = new ClassFileImporter().importPackages("planted");

	}

	/** Imports the classes of the project once. */
	private static final class Ours {

		static final Codebase INSTANCE = load("org.yidiantong");

		private static Codebase load(String root) {
			JavaClasses classes = new ClassFileImporter().importPackages(root);
			DescribedPredicate<JavaClass> test = DescribedPredicate.describe("test", Ours::isTest);
			return new Codebase(root, classes.that(DescribedPredicate.not(test)), classes.that(test),
					Sources.parse(Path.of(""), List.of(Path.of("src/main/java")),
							List.of(Path.of("src/test/java"), Path.of("architecture-tests/org"))),
					new Resources(Path.of("src/main/resources")));
		}

		private static boolean isTest(JavaClass type) {
			return type.getSource()
				.filter((source) -> source.getUri().toString().contains("/test-classes/"))
				.isPresent();
		}

	}

}

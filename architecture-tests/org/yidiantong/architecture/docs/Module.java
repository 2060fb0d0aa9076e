package org.yidiantong.architecture.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Addresses;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Prose;
import org.yidiantong.architecture.SourceFile;

/**
 * The content of a module's page.
 *
 * @param types all types of the module, in any of its packages
 */
record Module(Codebase code, String name, List<JavaClass> types) {

	static List<Module> all(Codebase code) {
		Map<String, List<JavaClass>> types = code.inModules()
			.collect(Collectors.groupingBy((type) -> code.module(type.getPackageName()).orElseThrow(), TreeMap::new,
					Collectors.toList()));
		return types.entrySet().stream().map((one) -> new Module(code, one.getKey(), one.getValue())).toList();
	}

	String displayName() {
		return declaration().map(ApplicationModule::displayName).orElse(this.name);
	}

	/** Returns the modules that it or one of its nested modules may use, sorted. */
	List<String> allowed() {
		return classes().map(JavaClass::getPackage)
			.distinct()
			.flatMap((each) -> each.tryGetAnnotationOfType(ApplicationModule.class).stream())
			.flatMap((declaration) -> Stream.of(declaration.allowedDependencies()))
			.map((dependency) -> dependency.split("::")[0].strip().split("\\.")[0])
			.filter((dependency) -> !dependency.equals(this.name))
			.distinct()
			.sorted()
			.toList();
	}

	Prose prose() {
		return prose(packageName());
	}

	/**
	 * Returns its nested modules by package, each with the first sentence of its
	 * description.
	 */
	SortedMap<String, String> nested() {
		SortedMap<String, String> nested = new TreeMap<>();
		classes().map(JavaClass::getPackage)
			.filter((each) -> each.isAnnotatedWith(ApplicationModule.class) && !each.getName().equals(packageName()))
			.forEach((each) -> nested.put(each.getName(), prose(each.getName()).firstSentence()));
		return nested;
	}

	/** Returns the public types in its root package, sorted by name. */
	List<JavaClass> publicTypes() {
		return classes().filter((type) -> type.isTopLevelClass() && this.code.isAtModuleRoot(type))
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.sorted(Comparator.comparing(JavaClass::getSimpleName))
			.toList();
	}

	/** Returns the first sentence of a type's Javadoc. */
	String purpose(JavaClass type) {
		return this.code.sources()
			.production()
			.stream()
			.filter((file) -> file.path().endsWith("/" + type.getSimpleName() + ".java"))
			.filter((file) -> file.packageName().equals(type.getPackageName()))
			.flatMap((file) -> file.types()
				.stream()
				.filter((tree) -> tree.getSimpleName().contentEquals(type.getSimpleName()))
				.flatMap((tree) -> file.prose(tree).stream()))
			.findFirst()
			.map(Prose::firstSentence)
			.orElse("");
	}

	/** Returns the events that it publishes, sorted by name. */
	List<JavaClass> publishes() {
		return classes().filter((type) -> Events.isEvent(type) && type.isTopLevelClass())
			.sorted(Comparator.comparing(JavaClass::getSimpleName))
			.toList();
	}

	/** Returns the event types that its listeners take, sorted by name. */
	List<JavaClass> listensTo() {
		return classes().flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isMetaAnnotatedWith(EventListener.class))
			.flatMap((JavaMethod method) -> method.getRawParameterTypes().stream())
			.distinct()
			.sorted(Comparator.comparing(JavaClass::getSimpleName))
			.toList();
	}

	/**
	 * Returns the events of other modules that it reads from the event log, sorted by
	 * name.
	 */
	List<JavaClass> reads() {
		List<JavaClass> heard = listensTo();
		return classes().flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map(Dependency::getTargetClass)
			.filter((type) -> Events.isEvent(type) && !heard.contains(type))
			.filter((type) -> !this.code.module(type.getPackageName()).equals(Optional.of(this.name)))
			.distinct()
			.sorted(Comparator.comparing(JavaClass::getSimpleName))
			.toList();
	}

	/** Returns the module of a type; empty for types of libraries. */
	Optional<String> moduleOf(JavaClass type) {
		return this.code.module(type.getPackageName());
	}

	List<String> addresses() {
		return classes().filter(Addresses::isController).flatMap(Addresses::of).distinct().sorted().toList();
	}

	List<String> migrations() {
		return this.code.resources().files("db/migration/" + this.name, ".sql");
	}

	String packageName() {
		return this.code.root() + "." + this.name;
	}

	private Prose prose(String packageName) {
		return this.code.sources()
			.packageInfo(packageName)
			.flatMap(SourceFile::packageProse)
			.orElse(new Prose(List.of(), List.of()));
	}

	private Stream<JavaClass> classes() {
		return this.types.stream();
	}

	private Optional<ApplicationModule> declaration() {
		return classes().filter(this.code::isAtModuleRoot)
			.findFirst()
			.flatMap((type) -> type.getPackage().tryGetAnnotationOfType(ApplicationModule.class));
	}

}

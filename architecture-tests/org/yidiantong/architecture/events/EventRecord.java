package org.yidiantong.architecture.events;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Prose;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.EventType;

/**
 * A record that a module publishes to the event log, with its Javadoc.
 *
 * @param module the module that publishes it
 */
public record EventRecord(Codebase code, String module, Class<?> type) {

	/** Returns all event records of a code base, by module and name. */
	public static List<EventRecord> all(Codebase code) {
		return code.inModules()
			.filter((type) -> Events.isLogged(type) && Events.hasName(type))
			.map((type) -> of(code, type))
			.sorted(Comparator.comparing(EventRecord::module).thenComparing(EventRecord::name))
			.toList();
	}

	private static EventRecord of(Codebase code, JavaClass type) {
		return new EventRecord(code, code.module(type.getPackageName()).orElseThrow(), type.reflect());
	}

	/** Returns its type in the event log. */
	public EventType eventType() {
		return EventType.of(this.type);
	}

	public String name() {
		return this.type.getSimpleName();
	}

	/** Returns the names of this version and all earlier ones. */
	List<String> versions() {
		EventName name = this.type.getAnnotation(EventName.class);
		return Stream.iterate(1, (version) -> version <= name.version(), (version) -> version + 1)
			.map((version) -> name.value() + ".v" + version)
			.toList();
	}

	/** Returns its Javadoc: when it is published and what a listener may rely on. */
	public Prose prose() {
		return trees(this.type).findFirst()
			.flatMap((found) -> found.file().prose(found.tree()))
			.orElse(new Prose(List.of(), List.of()));
	}

	/** Returns the Javadoc of the components of a record that it contains, by name. */
	Map<String, String> components(Class<?> part) {
		return trees(part).findFirst().map((found) -> found.file().parameters(found.tree())).orElse(Map.of());
	}

	private Stream<Found> trees(Class<?> wanted) {
		return this.code.sources()
			.production()
			.stream()
			.filter((file) -> file.packageName().equals(wanted.getPackageName()))
			.flatMap((
					file) -> file.types().stream().flatMap((tree) -> nested(tree)).map((tree) -> new Found(file, tree)))
			.filter((found) -> found.tree().getSimpleName().contentEquals(wanted.getSimpleName()))
			.filter((
					found) -> found.file().path().contains(wanted.getName().replaceAll("^.*\\.|\\$.*$", "") + ".java"));
	}

	private static Stream<ClassTree> nested(ClassTree tree) {
		return Stream.concat(Stream.of(tree),
				tree.getMembers()
					.stream()
					.filter(ClassTree.class::isInstance)
					.map(ClassTree.class::cast)
					.flatMap(EventRecord::nested));
	}

	/** A type in its source file. */
	private record Found(org.yidiantong.architecture.SourceFile file, ClassTree tree) {
	}

}

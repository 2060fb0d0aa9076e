package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Prose;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * An event is a public record in the named interface {@code events} of its module. Other
 * public records there are ids that an event carries. Its Javadoc says when it is
 * published. An event for the event log has an event name.
 */
final class EventsArePublicRecords implements Rule {

	@Override
	public String because() {
		return "events belong to a module's API, and facts do not change";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return Stream.of(misplaced(code), strangers(code), nameless(code), undescribed(code)).flatMap((each) -> each);
	}

	private static Stream<Violation> misplaced(Codebase code) {
		return code.production()
			.stream()
			.filter(Events::isEvent)
			.filter((type) -> !isPublicRecord(type))
			.map((type) -> Violation.of(type, "is no public record in a named interface events"));
	}

	private static boolean isPublicRecord(JavaClass type) {
		return type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()
				&& Events.isNamedInterface(type.getPackage());
	}

	private static Stream<Violation> strangers(Codebase code) {
		return code.inModules()
			.filter((type) -> Events.isNamedInterface(type.getPackage()) && type.isTopLevelClass())
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC) && !Events.isEvent(type))
			.filter((type) -> !type.isInterface() && !type.isEnum() && !isCarried(type))
			.map((type) -> Violation.of(type, "is public beside events and is none"));
	}

	private static boolean isCarried(JavaClass type) {
		return type.isRecord() && type.getPackage()
			.getClasses()
			.stream()
			.filter(Events::isEvent)
			.flatMap((event) -> event.getFields().stream())
			.anyMatch((field) -> field.getRawType().equals(type));
	}

	private static Stream<Violation> nameless(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> Events.isLogged(type) && !Events.hasName(type))
			.map((type) -> Violation.of(type, "has no @EventName"));
	}

	private static Stream<Violation> undescribed(Codebase code) {
		return code.production()
			.stream()
			.filter(Events::isEvent)
			.filter((type) -> !says(code, type).startsWith("Published "))
			.map((type) -> Violation.of(type, "does not say when it is published"));
	}

	private static String says(Codebase code, JavaClass type) {
		return code.sources()
			.production()
			.stream()
			.filter((file) -> file.packageName().equals(type.getPackageName()))
			.flatMap((file) -> file.types()
				.stream()
				.filter((tree) -> tree.getSimpleName().contentEquals(type.getSimpleName()))
				.flatMap((tree) -> file.prose(tree).stream()))
			.map(Prose::firstSentence)
			.findFirst()
			.orElse("");
	}

}

package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A module's exceptions are unchecked, are named as the fact that prevents the request,
 * and carry only ids and values. The name of a state is allowed, because it is translated
 * with the message. Abstract exceptions may be named as their kind.
 */
final class RefusalsAreFacts implements Rule {

	@Override
	public String because() {
		return "a refusal becomes a problem with a stable name, and an aggregate in it would escape its transaction";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isAssignableTo(Throwable.class))
			.flatMap(RefusalsAreFacts::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		Stream<Violation> checked = type.isAssignableTo(RuntimeException.class) ? Stream.empty()
				: Stream.of(Violation.of(type, "is a checked exception"));
		Stream<Violation> named = !type.getModifiers().contains(JavaModifier.ABSTRACT)
				&& type.getSimpleName().matches(".*(Error|Failure|Refusal)")
						? Stream.of(Violation.of(type, "is not named as a fact")) : Stream.empty();
		Stream<Violation> holding = type.getFields()
			.stream()
			.filter((field) -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(Persistence::isEntity))
			.map((field) -> Violation.of(type, "carries an entity in " + field.getName()));
		Stream<Violation> speaking = type.getMethodCallsFromSelf()
			.stream()
			.filter((call) -> call.getName().equals("chinese"))
			.map((call) -> Violation.of(type, "speaks Chinese to readers of every language"));
		return Stream.of(checked, named, holding, speaking).flatMap((each) -> each);
	}

}

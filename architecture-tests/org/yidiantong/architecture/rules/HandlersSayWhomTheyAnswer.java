package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.yidiantong.architecture.Addresses;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.site.CitizenPage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every handler method is a citizens' page, is open to everybody, is a staff page, or
 * takes the actor. A handler with which officers change something always takes the actor.
 */
final class HandlersSayWhomTheyAnswer implements Rule {

	@Override
	public String because() {
		return "the author of a handler must decide who may use it, and reviewers must see the decision";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter(Addresses::isController)
			.flatMap((controller) -> controller.getMethods().stream())
			.filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class))
			.flatMap(HandlersSayWhomTheyAnswer::check);
	}

	private static Stream<Violation> check(JavaMethod method) {
		JavaClass controller = method.getOwner();
		if (isOpen(method) || takesActor(method)) {
			return Stream.empty();
		}
		if (!method.isAnnotatedWith(StaffPage.class)) {
			return Stream.of(Violation.of(controller, method.getName() + " does not say whom it answers"));
		}
		return method.isAnnotatedWith(GetMapping.class) ? Stream.empty()
				: Stream.of(Violation.of(controller, method.getName() + " changes something for nobody it knows"));
	}

	private static boolean isOpen(JavaMethod method) {
		return method.isAnnotatedWith(CitizenPage.class) || method.isAnnotatedWith(OpenToAll.class)
				|| method.getOwner().isAnnotatedWith(OpenToAll.class);
	}

	private static boolean takesActor(JavaMethod method) {
		return method.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(Actor.class));
	}

}

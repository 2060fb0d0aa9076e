package org.yidiantong.architecture.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Every address of ours is a district's, in pages and in the API, but for a few that are
 * the same for all.
 */
final class AddressesBeginWithTheDistrict implements Rule {

	private static final Set<String> FOR_ALL = Set.of("/", "/error", "/problems", "/problems/{name}");

	@Override
	public String because() {
		return "the district that work is bound to is read off the address";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Controller.class))
			.flatMap(AddressesBeginWithTheDistrict::check);
	}

	private static Stream<Violation> check(JavaClass controller) {
		List<String> bases = addresses(controller);
		return controller.getMethods()
			.stream()
			.filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class))
			.flatMap((method) -> bases.stream().flatMap((base) -> addresses(method).stream().map(base::concat)))
			.filter((address) -> !isAllowed(address))
			.map((address) -> Violation.of(controller, "answers at " + address));
	}

	private static boolean isAllowed(String address) {
		return FOR_ALL.contains(address) || address.matches("(/api/v1)?/\\{district[:}].*");
	}

	private static List<String> addresses(CanBeAnnotated annotated) {
		List<String> addresses = annotations(annotated).stream()
			.filter((annotation) -> annotation.getRawType().isEquivalentTo(RequestMapping.class)
					|| annotation.getRawType().isMetaAnnotatedWith(RequestMapping.class))
			.flatMap((annotation) -> Stream.of("value", "path").flatMap((name) -> values(annotation, name)))
			.distinct()
			.toList();
		return addresses.isEmpty() ? List.of("") : addresses;
	}

	private static Set<? extends JavaAnnotation<?>> annotations(CanBeAnnotated annotated) {
		return (annotated instanceof JavaMethod method) ? method.getAnnotations()
				: ((JavaClass) annotated).getAnnotations();
	}

	private static Stream<String> values(JavaAnnotation<?> annotation, String name) {
		return annotation.get(name).stream().flatMap((value) -> Arrays.stream((String[]) value));
	}

}

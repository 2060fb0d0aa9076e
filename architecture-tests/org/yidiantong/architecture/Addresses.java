package org.yidiantong.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Reads the addresses of a controller from its mappings.
 */
public final class Addresses {

	private Addresses() {
	}

	public static boolean isController(JavaClass type) {
		return type.isMetaAnnotatedWith(Controller.class);
	}

	/**
	 * Returns the addresses of all methods. An address with two mappings occurs twice.
	 */
	public static Stream<String> of(JavaClass controller) {
		List<String> bases = mapped(controller.getAnnotations());
		return controller.getMethods()
			.stream()
			.filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class))
			.flatMap((method) -> mapped(method.getAnnotations()).stream()
				.flatMap((address) -> bases.stream().map((base) -> base + address)));
	}

	private static List<String> mapped(Set<? extends JavaAnnotation<?>> annotations) {
		List<String> addresses = annotations.stream()
			.filter(Addresses::isMapping)
			.flatMap((annotation) -> Stream.of("value", "path").flatMap((name) -> values(annotation, name)))
			.distinct()
			.toList();
		return addresses.isEmpty() ? List.of("") : addresses;
	}

	private static boolean isMapping(JavaAnnotation<?> annotation) {
		JavaClass type = annotation.getRawType();
		return type.isEquivalentTo(RequestMapping.class) || type.isMetaAnnotatedWith(RequestMapping.class);
	}

	private static Stream<String> values(JavaAnnotation<?> annotation, String name) {
		return annotation.get(name).stream().flatMap((value) -> Arrays.stream((String[]) value));
	}

}

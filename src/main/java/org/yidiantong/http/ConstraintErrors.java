package org.yidiantong.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ValidationError;

/**
 * Turns violations of Bean Validation constraints into errors whose words come from the
 * message bundles. The first argument of a message is the length of the value, the second
 * the maximum of the constraint.
 */
final class ConstraintErrors {

	private static final String PREFIX = "{mistake.";

	private ConstraintErrors() {
	}

	/** One error for each violation, sorted by path. */
	static List<ValidationError> of(Set<? extends ConstraintViolation<?>> violations) {
		return violations.stream()
			.map((one) -> ValidationError.of(path(one), code(one.getMessageTemplate()), length(one.getInvalidValue()),
					maximum(one)))
			.sorted(Comparator.comparing(ValidationError::path))
			.toList();
	}

	/** The code in the message of a constraint. */
	static String code(String message) {
		if (!message.startsWith(PREFIX) || !message.endsWith("}")) {
			throw new IllegalArgumentException("The message of a constraint must be " + PREFIX + "…}: " + message);
		}
		return message.substring(PREFIX.length(), message.length() - 1);
	}

	/** Elements of a list are named by their position alone. */
	private static String path(ConstraintViolation<?> violation) {
		return violation.getPropertyPath().toString().replace(".<list element>", "");
	}

	private static int length(@Nullable Object value) {
		if (value instanceof Collection<?> several) {
			return several.size();
		}
		return (value instanceof String text) ? Characters.Count.of(text) : 0;
	}

	private static Object maximum(ConstraintViolation<?> violation) {
		return violation.getConstraintDescriptor().getAttributes().getOrDefault("max", "");
	}

}

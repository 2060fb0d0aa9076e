package org.yidiantong.checklist.adaptation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * Turns the paths of a command's errors into those of the request body.
 */
final class AdaptationPaths {

	private static final Map<String, String> MEMBERS = Map.of("place", "placeCode", "item", "itemCode");

	private AdaptationPaths() {
	}

	static List<ValidationError> inBody(List<ValidationError> errors) {
		return errors.stream()
			.map((one) -> new ValidationError(one.source(), MEMBERS.getOrDefault(one.path(), one.path()),
					one.message()))
			.toList();
	}

	/** Runs a command; a refusal names the members of the body. */
	static <T> T refusing(Supplier<T> command) {
		try {
			return command.get();
		}
		catch (InvalidRequest invalid) {
			throw new InvalidRequest(inBody(invalid.errors()));
		}
	}

}

package org.yidiantong.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The errors of a {@link JsonRequest}. A controller declares this parameter after the
 * record when the domain also validates the request, so that one answer contains both
 * kinds of errors.
 */
public final class BodyErrors {

	private final List<ValidationError> errors;

	BodyErrors(List<ValidationError> errors) {
		this.errors = List.copyOf(errors);
	}

	/**
	 * Refuses a body with errors. The refusal also contains the domain's errors in other
	 * properties. A body without errors passes, because the domain validates it later.
	 * @param domain called only if the body has errors
	 * @throws InvalidRequest with all errors
	 */
	public void refuseWith(Supplier<List<ValidationError>> domain) {
		if (!this.errors.isEmpty()) {
			throw new InvalidRequest(together(this.errors, domain.get()));
		}
	}

	/** Adds errors of properties that have none yet. */
	static List<ValidationError> together(List<ValidationError> errors, List<ValidationError> more) {
		Set<String> wrong = errors.stream().map(ValidationError::path).collect(Collectors.toSet());
		List<ValidationError> all = new ArrayList<>(errors);
		more.stream().filter((one) -> !wrong.contains(one.path())).forEach(all::add);
		return all;
	}

}

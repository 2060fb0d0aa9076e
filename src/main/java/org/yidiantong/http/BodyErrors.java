package org.yidiantong.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The errors of a {@link JsonRequest}. A controller declares this parameter behind the
 * record if the domain has more to check: both kinds of errors then appear in one answer.
 */
public final class BodyErrors {

	private final List<ValidationError> errors;

	BodyErrors(List<ValidationError> errors) {
		this.errors = List.copyOf(errors);
	}

	/**
	 * Refuses a body with errors, and names with them what the domain finds wrong in
	 * other properties. A body without errors passes; the domain then checks it itself.
	 * @param domain asked only if the body has errors
	 * @throws InvalidRequest with all errors
	 */
	public void refuseWith(Supplier<List<ValidationError>> domain) {
		if (!this.errors.isEmpty()) {
			throw new InvalidRequest(together(this.errors, domain.get()));
		}
	}

	/** Errors and more errors of other properties. */
	static List<ValidationError> together(List<ValidationError> errors, List<ValidationError> more) {
		Set<String> wrong = errors.stream().map(ValidationError::path).collect(Collectors.toSet());
		List<ValidationError> all = new ArrayList<>(errors);
		more.stream().filter((one) -> !wrong.contains(one.path())).forEach(all::add);
		return all;
	}

}

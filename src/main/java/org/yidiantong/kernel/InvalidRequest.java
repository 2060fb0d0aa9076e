package org.yidiantong.kernel;

import java.util.List;

/**
 * The request is invalid. The refusal contains all errors.
 */
public final class InvalidRequest extends Refusal {

	/** The name of the problem. */
	public static final String NAME = "invalid-request";

	private final List<ValidationError> errors;

	public InvalidRequest(List<ValidationError> errors) {
		super(NAME, Reason.INVALID, errors.size());
		this.errors = List.copyOf(errors);
	}

	/** Throws when there are errors. */
	public static void throwIfAny(List<ValidationError> errors) {
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
	}

	@Override
	public List<ValidationError> errors() {
		return this.errors;
	}

}

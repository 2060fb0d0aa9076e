package org.yidiantong.kernel;

import java.util.List;

/**
 * A request has errors; all of them are named.
 */
public final class InvalidRequest extends Refusal {

	/** The name of the problem. */
	public static final String NAME = "invalid-request";

	private final List<ValidationError> errors;

	public InvalidRequest(List<ValidationError> errors) {
		super(NAME, Reason.INVALID, errors.size());
		this.errors = List.copyOf(errors);
	}

	@Override
	public List<ValidationError> errors() {
		return this.errors;
	}

}

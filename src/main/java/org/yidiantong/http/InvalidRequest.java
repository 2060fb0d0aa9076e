package org.yidiantong.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request has mistakes; all of them are named.
 */
public final class InvalidRequest extends Refusal {

	/** The name of the problem, which mistakes found by the framework share. */
	static final String NAME = "invalid-request";

	private final List<Mistake> mistakes;

	public InvalidRequest(List<Mistake> mistakes) {
		super(NAME, HttpStatus.BAD_REQUEST, mistakes.size());
		this.mistakes = List.copyOf(mistakes);
	}

	@Override
	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}

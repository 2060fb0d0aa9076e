package org.yidiantong.http;

import java.util.List;

/**
 * A request has mistakes; all of them are named.
 */
public final class InvalidRequest extends Refused {

	/** The name of the problem, which mistakes found by the framework share. */
	static final String NAME = "invalid-request";

	private final List<Mistake> mistakes;

	public InvalidRequest(List<Mistake> mistakes) {
		super(NAME, Because.INVALID, mistakes.size());
		this.mistakes = List.copyOf(mistakes);
	}

	@Override
	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}

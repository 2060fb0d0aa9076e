package org.yidiantong.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A business refusal that a module answers with: a fact, such as {@code PlaceUnknown}. It
 * becomes a problem of type {@code /problems/<name>}; its words stand in the module's
 * message bundle under {@code problem.<name>.title} and {@code problem.<name>.detail},
 * and the numbered places of the detail take the arguments.
 */
public abstract class Refusal extends RuntimeException {

	private final String name;

	private final HttpStatus status;

	private final List<Object> arguments;

	/**
	 * @param name in lower case with hyphens; part of the contract, so it never changes
	 * @param status the status of the answer
	 * @param arguments of the detail: codes, names and numbers, never text that is secret
	 */
	protected Refusal(String name, HttpStatus status, Object... arguments) {
		super(name + " " + List.of(arguments));
		this.name = name;
		this.status = status;
		this.arguments = List.of(arguments);
	}

	/** The name of the problem's type. */
	public final String name() {
		return this.name;
	}

	/** The status of the answer. */
	public final HttpStatus status() {
		return this.status;
	}

	/** What the detail's numbered places take. */
	public final List<Object> arguments() {
		return this.arguments;
	}

	/** Every mistake of the request, for a refusal that has several. */
	public List<Mistake> mistakes() {
		return List.of();
	}

}

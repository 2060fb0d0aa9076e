package org.yidiantong.kernel;

import java.util.List;

/**
 * A business refusal: a fact that extends this, such as {@code PlaceUnknown}, with the
 * values that its message needs. It knows neither status nor words; the module
 * {@code http} answers it as a problem of type {@code /problems/<name>}, whose words
 * stand in the module's message bundle under {@code problem.<name>.title},
 * {@code problem.<name>.detail} and {@code problem.<name>.help}.
 */
public abstract class Refusal extends RuntimeException {

	private final String name;

	private final Reason reason;

	private final List<Object> arguments;

	/**
	 * @param name in lower case with hyphens; part of the contract, so it never changes
	 * @param reason the kind of refusal
	 * @param arguments of the detail: codes, names and numbers, never text that is secret
	 */
	protected Refusal(String name, Reason reason, Object... arguments) {
		super(name + " " + List.of(arguments));
		this.name = name;
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** The name of the problem's type. */
	public final String name() {
		return this.name;
	}

	/** The kind of refusal. */
	public final Reason reason() {
		return this.reason;
	}

	/** The values of the detail's placeholders. */
	public final List<Object> arguments() {
		return this.arguments;
	}

	/** Every error of the request, for a refusal that stands for several. */
	public List<ValidationError> errors() {
		return List.of();
	}

	/** Kinds of refusals, independent of any protocol. */
	public enum Reason {

		/** What was asked for has errors. */
		INVALID,

		/** It is not known who asks. */
		UNAUTHENTICATED,

		/** Whoever asks may not do this. */
		FORBIDDEN,

		/** It does not exist, or not for whoever asks. */
		UNKNOWN,

		/** Its state does not allow this. */
		CONFLICT,

		/** It no longer exists. */
		GONE,

		/** It has changed since it was read. */
		CHANGED,

		/** It is larger than allowed. */
		TOO_LARGE,

		/** It contradicts itself or an earlier request. */
		CONTRADICTORY,

		/** It does not say which revision it is meant for. */
		UNCONDITIONAL,

		/** It was asked for too often. */
		TOO_MANY,

		/** A part of the platform that is needed for this is unavailable. */
		UNAVAILABLE

	}

}

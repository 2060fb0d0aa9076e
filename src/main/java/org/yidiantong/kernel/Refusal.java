package org.yidiantong.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The base of every business refusal. A subclass names a fact, such as {@code
 * PlaceUnknown}, and passes the arguments of its message. It knows neither a status nor a
 * text. The module {@code http} maps it to a problem of type {@code /problems/<name>},
 * whose texts are in the module's message bundle under {@code problem.<name>.title},
 * {@code problem.<name>.detail} and {@code problem.<name>.help}.
 */
public abstract class Refusal extends RuntimeException {

	private final String name;

	private final Reason reason;

	private final List<Object> arguments;

	/**
	 * @param name in lower case with hyphens; part of the public API, so it never changes
	 * @param reason the kind of refusal
	 * @param arguments of the detail: codes, names and numbers, never confidential text
	 */
	protected Refusal(String name, Reason reason, Object... arguments) {
		super(name + " " + List.of(arguments));
		this.name = name;
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** The name of the problem type. */
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

	/** Every error of an invalid request; empty for other refusals. */
	public List<ValidationError> errors() {
		return List.of();
	}

	/** After what time the same request may succeed; empty if that is not known. */
	public Optional<Duration> retryAfter() {
		return Optional.empty();
	}

	/** Kinds of refusals, independent of any protocol. */
	public enum Reason {

		/** The request is invalid. */
		INVALID,

		/** The caller is not authenticated. */
		UNAUTHENTICATED,

		/** The caller lacks the permission. */
		FORBIDDEN,

		/** The object does not exist, or the caller may not see it. */
		UNKNOWN,

		/** The state of the object does not allow the action. */
		CONFLICT,

		/** The object no longer exists. */
		GONE,

		/** The object has changed since the caller read it. */
		CHANGED,

		/** The content exceeds a size limit. */
		TOO_LARGE,

		/** The request contradicts itself or an earlier request. */
		CONTRADICTORY,

		/** The request does not state the expected revision. */
		UNCONDITIONAL,

		/** A rate limit is exceeded. */
		TOO_MANY,

		/** A required part of the platform is unavailable. */
		UNAVAILABLE

	}

}

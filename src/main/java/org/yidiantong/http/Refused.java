package org.yidiantong.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * What a module refuses to do, as a fact that extends this, such as {@code PlaceUnknown}.
 * It becomes a problem of type {@code /problems/<name>}; its words stand in the module's
 * message bundle under {@code problem.<name>.title}, {@code problem.<name>.detail}, whose
 * numbered places take the arguments, and {@code problem.<name>.help}.
 */
public abstract class Refused extends RuntimeException {

	private final String name;

	private final Because because;

	private final List<Object> arguments;

	/**
	 * @param name in lower case with hyphens; part of the contract, so it never changes
	 * @param because why, as far as HTTP tells reasons apart
	 * @param arguments of the detail: codes, names and numbers, never text that is secret
	 */
	protected Refused(String name, Because because, Object... arguments) {
		super(name + " " + List.of(arguments));
		this.name = name;
		this.because = because;
		this.arguments = List.of(arguments);
	}

	/** The name of the problem's type. */
	public final String name() {
		return this.name;
	}

	/** Why. */
	public final Because because() {
		return this.because;
	}

	/** What the detail's numbered places take. */
	public final List<Object> arguments() {
		return this.arguments;
	}

	/** Every mistake of the request, for a fact that stands for several. */
	public List<Mistake> mistakes() {
		return List.of();
	}

	/** Why something is refused, and with it the status of the answer. */
	public enum Because {

		/** The request itself is wrong: 400. */
		INVALID(HttpStatus.BAD_REQUEST),

		/** Nobody knows who asks: 401. */
		UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

		/** Whoever asks may not: 403. */
		FORBIDDEN(HttpStatus.FORBIDDEN),

		/** There is no such thing: 404. */
		UNKNOWN(HttpStatus.NOT_FOUND),

		/** It is not in the state for this, or has changed meanwhile: 409. */
		CONFLICT(HttpStatus.CONFLICT),

		/** There is no such thing any more: 410. */
		GONE(HttpStatus.GONE),

		/** It has changed since it was read: 412. */
		CHANGED(HttpStatus.PRECONDITION_FAILED),

		/** It is larger than is allowed: 413. */
		TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

		/** A well-formed request that contradicts itself or an earlier one: 422. */
		CONTRADICTORY(HttpStatus.UNPROCESSABLE_CONTENT),

		/** The request must say which version it means: 428. */
		UNCONDITIONAL(HttpStatus.PRECONDITION_REQUIRED),

		/** Too many requests: 429. */
		TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),

		/** A part of the platform that is needed for this is away: 503. */
		UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

		private final HttpStatus status;

		Because(HttpStatus status) {
			this.status = status;
		}

		/** The number of the status. */
		public int code() {
			return this.status.value();
		}

		HttpStatus status() {
			return this.status;
		}

	}

}

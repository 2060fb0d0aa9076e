package org.yidiantong.http;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One mistake of a request. A request is answered with all of its mistakes at once.
 *
 * @param part what of the request is wrong
 * @param at the parameter's name, or a JSON Pointer into the body
 * @param text its words
 */
public record Mistake(Part part, String at, MessageSourceResolvable text) {

	/** What of a request can be wrong; the member that an answer names it under. */
	public enum Part {

		PARAMETER, POINTER;

		String member() {
			return (this == PARAMETER) ? "parameter" : "pointer";
		}

	}

	/**
	 * A mistake in a parameter of the address.
	 * @param code its words stand under {@code mistake.<code>}
	 */
	public static Mistake ofParameter(String name, String code, Object... arguments) {
		return new Mistake(Part.PARAMETER, name, words(code, arguments));
	}

	/**
	 * A mistake in the body.
	 * @param pointer a JSON Pointer, such as {@code /contact/phone}
	 * @param code its words stand under {@code mistake.<code>}
	 */
	public static Mistake ofBody(String pointer, String code, Object... arguments) {
		return new Mistake(Part.POINTER, pointer, words(code, arguments));
	}

	private static MessageSourceResolvable words(String code, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { "mistake." + code }, arguments);
	}

}

package org.yidiantong.kernel;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One error of a request. A request is refused with all of its errors at once.
 *
 * @param source what the path refers to
 * @param path a property path as Bean Validation writes it, such as {@code contact.phone}
 * or {@code photos[0]}; empty for the whole request; for a parameter, its name
 * @param message the text
 */
public record ValidationError(Source source, String path, MessageSourceResolvable message) {

	/** What a path refers to. */
	public enum Source {

		/** A query parameter or a path variable. */
		PARAMETER,

		/** A property of the command and of the request body. */
		PROPERTY

	}

	/**
	 * An error in a property of a command.
	 * @param code the key of the message is {@code mistake.<code>}
	 */
	public static ValidationError of(String path, String code, Object... arguments) {
		return new ValidationError(Source.PROPERTY, path, message(code, arguments));
	}

	/**
	 * An error in a parameter of an address.
	 * @param code the key of the message is {@code mistake.<code>}
	 */
	public static ValidationError ofParameter(String name, String code, Object... arguments) {
		return new ValidationError(Source.PARAMETER, name, message(code, arguments));
	}

	private static MessageSourceResolvable message(String code, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { "mistake." + code }, arguments);
	}

}

package org.yidiantong.kernel;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One error in what was asked for. A request is refused with all of its errors at once.
 *
 * @param source what the path leads into
 * @param path a property path as Bean Validation writes it, such as {@code contact.phone}
 * or {@code photos[0]}; empty for the whole; for a parameter, its name
 * @param message its words
 */
public record ValidationError(Source source, String path, MessageSourceResolvable message) {

	/** What a path leads into. */
	public enum Source {

		/** A parameter of the address. */
		PARAMETER,

		/** A property of the command, and so of the body that carried it. */
		PROPERTY

	}

	/**
	 * An error in a property of a command.
	 * @param code the message is found under {@code mistake.<code>}
	 */
	public static ValidationError of(String path, String code, Object... arguments) {
		return new ValidationError(Source.PROPERTY, path, message(code, arguments));
	}

	/**
	 * An error in a parameter of an address.
	 * @param code the message is found under {@code mistake.<code>}
	 */
	public static ValidationError ofParameter(String name, String code, Object... arguments) {
		return new ValidationError(Source.PARAMETER, name, message(code, arguments));
	}

	private static MessageSourceResolvable message(String code, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { "mistake." + code }, arguments);
	}

}

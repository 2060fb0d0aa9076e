package org.yidiantong.kernel;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;

/**
 * A word of the domain as an argument of a message, such as the name of a state. It is
 * put into the reader's language when the message is.
 *
 * @param code the message that holds the word
 */
public record Term(String code) implements MessageSourceResolvable {

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public @Nullable Object[] getArguments() {
		return new Object[0];
	}

	@Override
	public @Nullable String getDefaultMessage() {
		return null;
	}

	@Override
	public String toString() {
		return this.code;
	}

}

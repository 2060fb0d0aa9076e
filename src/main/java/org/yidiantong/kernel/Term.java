package org.yidiantong.kernel;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;

/**
 * A translatable argument of a message, such as the name of a state. It is translated
 * together with the message.
 *
 * @param code key of its text
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

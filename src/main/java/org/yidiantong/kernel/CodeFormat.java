package org.yidiantong.kernel;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The form that the codes of units, places and items share. The folder formats of each
 * module are stricter.
 */
public final class CodeFormat {

	/** A regular expression that matches a whole code. */
	public static final String PATTERN = "[0-9A-Za-z._-]{1,40}";

	private static final Pattern COMPILED = Pattern.compile(PATTERN);

	private CodeFormat() {
	}

	/** Whether a text, which may come from anywhere, has the form of a code. */
	public static boolean matches(@Nullable String text) {
		return text != null && COMPILED.matcher(text).matches();
	}

	/**
	 * Refuses a text that has not the form of a code.
	 * @throws IllegalArgumentException without the text, which may come from anywhere
	 */
	public static void require(String text) {
		if (!matches(text)) {
			throw new IllegalArgumentException("A code has 1 to 40 letters, digits, dots, underscores and hyphens");
		}
	}

}

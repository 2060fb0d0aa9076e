package org.yidiantong.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.yidiantong.kernel.ValidationError;

/**
 * What a new password must be: long, neither common nor made of the post. Nothing is
 * asked of its characters, and it never has to be changed for no reason.
 */
final class PasswordRules {

	static final int SHORTEST = 10;

	/** Longer ones would only cost time. */
	static final int LONGEST = 200;

	private static final Set<String> COMMON = Set.of("1234567890", "0123456789", "12345678910", "123456789a",
			"a123456789", "qwertyuiop", "1q2w3e4r5t", "1qaz2wsx3edc", "password123", "password1234", "admin12345",
			"admin123456", "administrator", "iloveyou1314", "woaini1314", "woaini5201314", "5201314520", "1314520520",
			"aa123456789", "qq123456789", "asdfghjkl123", "qwerty123456", "abc1234567", "abcd123456", "zhongguo123",
			"yidiantong", "yidiantong123");

	private PasswordRules() {
	}

	/**
	 * Every mistake in a new password.
	 * @param field where it was typed
	 * @param repeated as it was typed the second time
	 */
	static List<ValidationError> mistakes(String field, String post, String password, String repeated) {
		List<ValidationError> mistakes = new ArrayList<>();
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST || length > LONGEST) {
			mistakes.add(ValidationError.of(field, "password.length", SHORTEST, LONGEST));
		}
		String plain = password.toLowerCase(Locale.ROOT).strip();
		if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 4) {
			mistakes.add(ValidationError.of(field, "password.common"));
		}
		if (!post.isBlank() && plain.contains(post.toLowerCase(Locale.ROOT).strip())) {
			mistakes.add(ValidationError.of(field, "password.post"));
		}
		if (!password.equals(repeated)) {
			mistakes.add(ValidationError.of("repeated", "password.repeated"));
		}
		return mistakes;
	}

}

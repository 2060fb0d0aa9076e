package org.yidiantong.identity.credentials;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.kernel.ValidationError;

/**
 * Rules for a new password: minimum length, no post code in it, and not one of the
 * {@link GuessedPasswords}. Passwords need no particular kinds of characters and do not
 * expire.
 */
public final class PasswordPolicy {

	static final int SHORTEST = 10;

	/** Maximum length, which limits the cost of hashing. */
	public static final int LONGEST = 200;

	private static final int DISTINCT = 4;

	private PasswordPolicy() {
	}

	/** Whether no account can have this password, so that it need not be hashed. */
	public static boolean isTooLong(String password) {
		return length(password) > LONGEST;
	}

	/** Characters, as their writer counts them. */
	private static int length(String password) {
		return password.codePointCount(0, password.length());
	}

	/**
	 * Returns every validation error of a new password.
	 * @param field the name of the field
	 * @param names of the unit and the district, which anybody knows
	 * @param repeated the password as typed the second time
	 */
	static List<ValidationError> errors(String field, String post, List<String> names, String password,
			String repeated) {
		List<ValidationError> errors = new ArrayList<>();
		int length = length(password);
		if (length < SHORTEST || length > LONGEST) {
			errors.add(ValidationError.of(field, "password.length", SHORTEST, LONGEST));
		}
		boolean few = password.codePoints().distinct().count() < DISTINCT;
		if (few || (length >= SHORTEST && GuessedPasswords.include(password, names))) {
			errors.add(ValidationError.of(field, "password.common"));
		}
		if (GuessedPasswords.contain(password, post)) {
			errors.add(ValidationError.of(field, "password.post"));
		}
		if (!password.equals(repeated)) {
			errors.add(ValidationError.of("repeated", "password.repeated"));
		}
		return errors;
	}

}

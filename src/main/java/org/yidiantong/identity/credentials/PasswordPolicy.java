package org.yidiantong.identity.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Rules for a new password: minimum length, minimum strength, and no post code in it. The
 * library zxcvbn estimates the strength from common passwords, names, keyboard rows,
 * dates and sequences; we add words that are common here. Passwords need no particular
 * kinds of characters and do not expire.
 */
public final class PasswordPolicy {

	static final int SHORTEST = 10;

	/** Maximum length, which limits the cost of hashing. */
	public static final int LONGEST = 200;

	private static final int DISTINCT = 4;

	/** Minimum score on a scale of 0 to 4; it means at least 100 million guesses. */
	private static final int SCORE = 3;

	/**
	 * Number of characters that are scored, because scoring time grows with the length.
	 */
	private static final int JUDGED = 64;

	private static final Zxcvbn STRENGTH = new Zxcvbn();

	private static final List<String> COMMON_HERE = List.of("woaini", "woaini1314", "iloveyou1314", "5201314",
			"1314520", "zhongguo", "yidiantong", "a123456789", "qq123456789", "anhui", "luan", "liuan", "yuan",
			"yuanqu", "luanyuan", "jinan", "jinanqu", "341500", "341502", "341503", "zhenzhang", "cunzhang", "shuji",
			"jiwei", "xuncha", "xunchaban", "dispatcher", "auditor", "leader");

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
	 * @param repeated the password as typed the second time
	 */
	static List<ValidationError> errors(String field, String post, String password, String repeated) {
		List<ValidationError> errors = new ArrayList<>();
		int length = length(password);
		if (length < SHORTEST || length > LONGEST) {
			errors.add(ValidationError.of(field, "password.length", SHORTEST, LONGEST));
		}
		String plain = password.toLowerCase(Locale.ROOT).strip();
		if (plain.codePoints().distinct().count() < DISTINCT || (length >= SHORTEST && isGuessed(password))) {
			errors.add(ValidationError.of(field, "password.common"));
		}
		if (!PlainText.isBlank(post) && plain.contains(post.toLowerCase(Locale.ROOT).strip())) {
			errors.add(ValidationError.of(field, "password.post"));
		}
		if (!password.equals(repeated)) {
			errors.add(ValidationError.of("repeated", "password.repeated"));
		}
		return errors;
	}

	private static boolean isGuessed(String password) {
		String judged = PlainText.start(password, JUDGED);
		return STRENGTH.measure(judged, COMMON_HERE).getScore() < SCORE;
	}

}

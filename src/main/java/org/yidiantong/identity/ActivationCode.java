package org.yidiantong.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Sha256;

/**
 * A code with which the holder of a post sets a password: 16 random characters of
 * Crockford's base 32. They have enough entropy that an unsalted fast hash is safe. The
 * code is shown once and never stored.
 *
 * @param value without grouping
 */
record ActivationCode(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 16;

	private static final int LONGEST_TYPED = 100;

	private static final SecureRandom RANDOM = new SecureRandom();

	static ActivationCode draw() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return new ActivationCode(code.toString());
	}

	/** Parses a user's input. Invalid input becomes a code that matches no account. */
	static ActivationCode parse(String text) {
		String bounded = PlainText.start(text, LONGEST_TYPED);
		return new ActivationCode(Normalizer.normalize(bounded, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Pd}]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1'));
	}

	/** Formats the code for display: XXXX-XXXX-XXXX-XXXX. */
	String grouped() {
		return this.value.replaceAll("(.{4})(?=.)", "$1-");
	}

	/** Returns the hash that is stored. It differs for each account. */
	byte[] hash(AccountId account) {
		return Sha256.of(account.tenant() + "/" + account.value() + "/" + this.value);
	}

	/** Hides the secret, so that it cannot appear in a log. */
	@Override
	public String toString() {
		return "ActivationCode[…]";
	}

}

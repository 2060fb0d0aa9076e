package org.yidiantong.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

import org.yidiantong.kernel.Sha256;

/**
 * What lets the holder of a post set a password: 16 random characters of Crockford's base
 * 32, so many that a plain hash of them cannot be turned round. Told once, never kept.
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

	/** Reads what was typed; what is no code at all opens nothing either. */
	static ActivationCode typed(String text) {
		String bounded = text.substring(0, Math.min(text.length(), LONGEST_TYPED));
		return new ActivationCode(Normalizer.normalize(bounded, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Pd}]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1'));
	}

	/** As it is shown: XXXX-XXXX-XXXX-XXXX. */
	String grouped() {
		return this.value.replaceAll("(.{4})(?=.)", "$1-");
	}

	/** What it is recognized by; of one account only. */
	byte[] hash(AccountId account) {
		return Sha256.of(account.tenant() + "/" + account.value() + "/" + this.value);
	}

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "ActivationCode[…]";
	}

}

package org.yidiantong.complaints;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.complaints.workflow.TrackingCodeMistyped;

/**
 * The code with which a citizen tracks a complaint: 12 random characters of Crockford's
 * base 32 and a check character modulo 37. Codes whose check character is not a letter or
 * digit are never issued. Whoever has the code acts as the complainant, so it appears in
 * no log.
 *
 * @param value 13 characters without grouping
 */
@ValueObject
public record TrackingCode(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 12;

	private static final int CHECK_MODULUS = 37;

	private static final SecureRandom RANDOM = new SecureRandom();

	public TrackingCode {
		if (value.length() != LENGTH + 1 || value.chars().anyMatch((one) -> ALPHABET.indexOf(one) < 0)) {
			throw new TrackingCodeMistyped(false);
		}
		if (ALPHABET.indexOf(value.charAt(LENGTH)) != check(value)) {
			throw new TrackingCodeMistyped(true);
		}
	}

	/**
	 * Parses a typed code: any case, O for 0, I and L for 1, full-width characters,
	 * spaces and hyphens.
	 * @throws TrackingCodeMistyped if it is not a code
	 */
	public static TrackingCode parse(String input) {
		if (input.length() > 100) {
			throw new TrackingCodeMistyped(false);
		}
		String plain = Normalizer.normalize(input, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		return new TrackingCode(plain.replaceAll("[\\s\\p{Pd}_.\\u2212\\u30FC]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1'));
	}

	static TrackingCode draw() {
		StringBuilder code = new StringBuilder();
		do {
			code.setLength(0);
			for (int i = 0; i < LENGTH; i++) {
				code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
			}
		}
		while (check(code) >= ALPHABET.length());
		return new TrackingCode(code.append(ALPHABET.charAt(check(code))).toString());
	}

	/** The code as displayed: XXXX-XXXX-XXXX-X. */
	public String grouped() {
		return this.value.substring(0, 4) + "-" + this.value.substring(4, 8) + "-" + this.value.substring(8, 12) + "-"
				+ this.value.substring(12);
	}

	/** Hides the code, so that it appears in no log. */
	@Override
	public String toString() {
		return "TrackingCode[…]";
	}

	private static int check(CharSequence code) {
		int remainder = 0;
		for (int i = 0; i < LENGTH; i++) {
			remainder = (remainder * ALPHABET.length() + ALPHABET.indexOf(code.charAt(i))) % CHECK_MODULUS;
		}
		return remainder;
	}

}

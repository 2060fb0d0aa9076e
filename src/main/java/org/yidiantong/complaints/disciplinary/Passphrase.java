package org.yidiantong.complaints.disciplinary;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * The passphrase of a discipline office. It is stored nowhere.
 */
final class Passphrase {

	static final int SHORTEST = 12;

	static final int LONGEST = 100;

	/** Argon2id with 32 MB, as slow as a sign-in. */
	private static final int MEMORY = 32 * 1024;

	private static final int ITERATIONS = 3;

	private static final int KEY_BYTES = 32;

	private static final int SALT_BYTES = 16;

	private final String text;

	private Passphrase(String text) {
		this.text = text;
	}

	/** A text that was typed; the same characters in another encoding are the same. */
	static Passphrase of(@Nullable String typed) {
		return new Passphrase((typed == null) ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
	}

	/** The errors of a new passphrase. */
	List<ValidationError> errors(@Nullable String repeated) {
		int length = PlainText.length(this.text);
		if (length < SHORTEST || length > LONGEST) {
			return List.of(ValidationError.of("passphrase", "disciplinary.passphrase.length", SHORTEST, LONGEST));
		}
		return this.text.equals(of(repeated).text) ? List.of()
				: List.of(ValidationError.of("repeated", "disciplinary.passphrase.repeated"));
	}

	/** Derives a key; slow, so that passphrases cannot be guessed. */
	byte[] key(byte[] salt) {
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(
				new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
					.withMemoryAsKB(MEMORY)
					.withIterations(ITERATIONS)
					.withParallelism(1)
					.withSalt(salt)
					.build());
		byte[] key = new byte[KEY_BYTES];
		generator.generateBytes(this.text.getBytes(StandardCharsets.UTF_8), key);
		return key;
	}

	static byte[] newSalt() {
		byte[] salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		return salt;
	}

	@Override
	public String toString() {
		return "Passphrase[…]";
	}

}

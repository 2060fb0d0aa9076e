package org.yidiantong.identity.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import org.yidiantong.kernel.Sha256;

/**
 * Secrets of API clients. A secret consists of 256 random bits, so a fast hash protects
 * it as well as a slow one.
 */
public final class ClientSecret {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private ClientSecret() {
	}

	/** Draws a new secret. */
	public static String draw() {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/** Returns what is stored of a secret. */
	public static String hash(CharSequence secret) {
		return Base64.getEncoder().encodeToString(Sha256.of(secret.toString()));
	}

	/** Compares a secret with a hash in constant time. */
	public static boolean matches(CharSequence secret, String hash) {
		return MessageDigest.isEqual(hash(secret).getBytes(StandardCharsets.UTF_8),
				hash.getBytes(StandardCharsets.UTF_8));
	}

}

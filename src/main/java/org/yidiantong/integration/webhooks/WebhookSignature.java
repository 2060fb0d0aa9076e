package org.yidiantong.integration.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.secrets.Hashes;

/**
 * Signs messages by Standard Webhooks: HMAC-SHA-256 over {@code id.timestamp.body}. While
 * a secret is being replaced, the header holds a signature by each secret.
 * <p>
 * Source: Standard Webhooks specification, "Signature scheme", version v1.
 */
final class WebhookSignature {

	/** What the text of a secret begins with. */
	static final String PREFIX = "whsec_";

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private WebhookSignature() {
	}

	/**
	 * Returns the value of {@code webhook-signature}.
	 * @param secrets the current secret first
	 */
	static String of(List<byte[]> secrets, String id, Instant at, String body) {
		byte[] signed = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
		return secrets.stream()
			.map((secret) -> "v1," + Base64.getEncoder().encodeToString(Hashes.hmac(secret, signed)))
			.collect(Collectors.joining(" "));
	}

	/** Draws a new secret. */
	static byte[] secret() {
		byte[] random = new byte[SECRET_BYTES];
		RANDOM.nextBytes(random);
		return random;
	}

	/** Returns a secret as its receiver gets it. */
	static String text(byte[] secret) {
		return PREFIX + Base64.getEncoder().encodeToString(secret);
	}

}

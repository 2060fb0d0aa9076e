package org.yidiantong.attachments;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Creates and verifies signatures of the bound district: tokens of pending photos, and
 * addresses that are valid for one viewer and a short time.
 */
@Component
class SignedTokens {

	private static final int PROOF = 16;

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9_-]{32}");

	private final SecretKeys keys;

	private final Clock clock;

	SignedTokens(SecretKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	String token(UUID id) {
		return text(ByteBuffer.allocate(2 * Long.BYTES + PROOF)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.put(proof("attachments.token", id.toString())));
	}

	/** The id in a token, if its signature is valid. */
	Optional<UUID> read(String token) {
		if (!TOKEN.matcher(token).matches()) {
			return Optional.empty();
		}
		ByteBuffer parts = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
		UUID id = new UUID(parts.getLong(), parts.getLong());
		byte[] given = new byte[PROOF];
		parts.get(given);
		return MessageDigest.isEqual(given, proof("attachments.token", id.toString())) ? Optional.of(id)
				: Optional.empty();
	}

	String signature(UUID id, String viewer, Duration life) {
		long until = this.clock.instant().plus(life).getEpochSecond();
		return text(ByteBuffer.allocate(Long.BYTES + PROOF).putLong(until).put(proof(id, viewer, until)));
	}

	/** Whether a signature is valid for a viewer and has not expired. */
	boolean holds(String signature, UUID id, String viewer) {
		if (!SIGNATURE.matcher(signature).matches()) {
			return false;
		}
		ByteBuffer parts = ByteBuffer.wrap(Base64.getUrlDecoder().decode(signature));
		long until = parts.getLong();
		byte[] given = new byte[PROOF];
		parts.get(given);
		return MessageDigest.isEqual(given, proof(id, viewer, until))
				&& !this.clock.instant().isAfter(Instant.ofEpochSecond(until));
	}

	private byte[] proof(UUID id, String viewer, long until) {
		return proof("attachments.address", id.toString(), viewer, Long.toString(until));
	}

	private byte[] proof(String purpose, String... parts) {
		byte[] district = this.keys.key(purpose + "/" + BoundDistrict.required());
		return Arrays.copyOf(Hashes.hmac(district, List.of(parts)), PROOF);
	}

	private static String text(ByteBuffer bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

}

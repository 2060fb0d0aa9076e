package org.yidiantong.identity.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An API client that may request access tokens. All times are system time.
 *
 * @param clientId ends in a hyphen and the code of the client's only district
 * @param secretHash hash of the client's secret
 * @param former the secret that is being replaced; null when there is none
 * @param scopes names of the scopes that the client may request
 * @param active false when it was revoked
 * @param expiresAt when it and its tokens stop working; null for never
 * @param lastTokenAt when it last got a token; null for never
 */
public record Client(UUID id, String clientId, String secretHash, @Nullable FormerSecret former, List<String> scopes,
		boolean active, @Nullable Instant expiresAt, Instant createdAt, @Nullable Instant lastTokenAt) {

	/** How long a replaced secret may stay valid. */
	public static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

	public Client {
		scopes = List.copyOf(scopes);
	}

	/** Creates a client with its first secret. */
	public static Client of(UUID id, String clientId, String secretHash, List<String> scopes,
			@Nullable Instant expiresAt, Instant now) {
		return new Client(id, clientId, secretHash, null, scopes, true, expiresAt, now, null);
	}

	/** Whether its secrets and tokens work at a time. */
	public boolean isValid(Instant now) {
		return this.active && !isExpired(now);
	}

	/** Whether its time is over. */
	public boolean isExpired(Instant now) {
		return this.expiresAt != null && !this.expiresAt.isAfter(now);
	}

	/** Returns the hashes of the secrets that are valid at a time, the newest first. */
	public List<String> secretHashes(Instant now) {
		return (this.former == null || !this.former.until().isAfter(now)) ? List.of(this.secretHash)
				: List.of(this.secretHash, this.former.hash());
	}

	/**
	 * Returns the client with another secret. The one it replaces stays valid for a time,
	 * and one before that ends at once.
	 * @param overlap at most {@link #LONGEST_OVERLAP}; zero ends the former secret at
	 * once
	 */
	public Client rotate(String hash, Duration overlap, Instant now) {
		if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
			throw new IllegalArgumentException("A secret cannot stay valid for " + overlap);
		}
		@Nullable FormerSecret replaced = overlap.isZero() ? null : new FormerSecret(this.secretHash, now.plus(overlap));
		return new Client(this.id, this.clientId, hash, replaced, this.scopes, this.active, this.expiresAt,
				this.createdAt, this.lastTokenAt);
	}

	/** Returns the client with other scopes and another end. */
	public Client withGrant(List<String> scopes, @Nullable Instant expiresAt) {
		return new Client(this.id, this.clientId, this.secretHash, this.former, scopes, this.active, expiresAt,
				this.createdAt, this.lastTokenAt);
	}

	/**
	 * A secret that is being replaced.
	 *
	 * @param until when it stops working
	 */
	public record FormerSecret(String hash, Instant until) {
	}

}

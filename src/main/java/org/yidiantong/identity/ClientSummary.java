package org.yidiantong.identity;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.clients.Client;

/**
 * An API client as its district's administrator sees it. All times are system time.
 *
 * @param scopes names of its scopes
 * @param expiresAt when it stops working; null for never
 * @param formerUntil until when a replaced secret works; null when there is none
 * @param lastTokenAt when it last got a token; null for never
 */
public record ClientSummary(String clientId, List<String> scopes, State state, @Nullable Instant expiresAt,
		@Nullable Instant formerUntil, Instant createdAt, @Nullable Instant lastTokenAt) {

	static ClientSummary of(Client client, Instant now) {
		Client.@Nullable FormerSecret former = client.former();
		return new ClientSummary(client.clientId(), client.scopes(), state(client, now), client.expiresAt(),
				(former == null || !former.until().isAfter(now)) ? null : former.until(), client.createdAt(),
				client.lastTokenAt());
	}

	private static State state(Client client, Instant now) {
		if (!client.active()) {
			return State.REVOKED;
		}
		return client.isExpired(now) ? State.EXPIRED : State.VALID;
	}

	/** Whether a client works. */
	public enum State {

		/** Its secrets and tokens work. */
		VALID,

		/** Its time is over; it can be extended. */
		EXPIRED,

		/** It was revoked for good. */
		REVOKED

	}

}

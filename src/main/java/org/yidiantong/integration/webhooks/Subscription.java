package org.yidiantong.integration.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A receiver of a district's events. All times are system time.
 *
 * @param owner name of the client or officer that created it
 * @param url where events are posted to
 * @param types names of the event types; empty for all
 * @param schemas address of the schemas that its events refer to
 * @param reason why it gets no events; null while it does
 * @param failures number of failures in a row up to now
 * @param failingSince since when no delivery has succeeded; null when the last one did
 * @param revision which change of it this is, for {@code If-Match}
 */
public record Subscription(UUID id, String owner, String url, List<String> types, String schemas,
		SubscriptionState state, @Nullable StateReason reason, int failures, @Nullable Instant failingSince,
		Instant createdAt, int revision) {

	public Subscription {
		types = List.copyOf(types);
	}

	/** The name of its cursor in the event log. */
	String reader() {
		return "webhook/" + this.id;
	}

	boolean takes(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

}

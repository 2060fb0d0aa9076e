package org.yidiantong.integration.console.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.kernel.PlainText;

/**
 * The form of a subscription.
 *
 * @param owner id of the client
 * @param types chosen event types; none for all
 * @param revision of the subscription when the form was opened
 */
record SubscriptionForm(@Nullable String owner, @Nullable String url, @Nullable List<String> types,
		@Nullable Integer revision) {

	static final SubscriptionForm EMPTY = new SubscriptionForm("", "", List.of(), 0);

	static SubscriptionForm of(Subscription one) {
		return new SubscriptionForm(one.owner(), one.url(), one.types(), one.revision());
	}

	String ownerText() {
		return PlainText.line(this.owner);
	}

	String urlText() {
		return PlainText.line(this.url);
	}

	List<String> typeList() {
		return Objects.requireNonNullElse(this.types, List.of());
	}

	/** A missing revision is none that a subscription has. */
	int seen() {
		return Objects.requireNonNullElse(this.revision, -1);
	}

}

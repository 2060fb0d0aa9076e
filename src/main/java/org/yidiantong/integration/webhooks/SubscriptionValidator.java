package org.yidiantong.integration.webhooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.NearestWord;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Component;

/**
 * Checks what callers say about a subscription and refuses it with every error.
 */
@Component
class SubscriptionValidator {

	private final ReceiverUrlCheck urls;

	private final EventTypes types;

	private final ClientManagement clients;

	SubscriptionValidator(ReceiverUrlCheck urls, EventTypes types, ClientManagement clients) {
		this.urls = urls;
		this.types = types;
		this.clients = clients;
	}

	/**
	 * Checks a URL and types; null is not checked. It looks up the host, so no
	 * transaction should be open.
	 */
	List<ValidationError> errors(@Nullable String url, @Nullable List<String> types) {
		List<ValidationError> errors = new ArrayList<>();
		if (url != null) {
			this.urls.check(url).ifPresent(errors::add);
		}
		for (int i = 0; types != null && i < types.size(); i++) {
			typeError("types[" + i + "]", types.get(i)).ifPresent(errors::add);
		}
		return errors;
	}

	/** Checks that a client may have events sent. */
	Optional<ValidationError> ownerError(String owner) {
		return this.clients.isPermitted(owner, Permission.EVENTS_READ) ? Optional.empty()
				: Optional.of(ValidationError.of("owner", "webhook.owner", PlainText.shortened(owner, 60)));
	}

	/** Refuses an event type that does not exist. */
	void requireType(String type) {
		InvalidRequest.throwIfAny(typeError("type", type).stream().toList());
	}

	/** Refuses a range that ends before it begins. */
	void requireRange(long after, @Nullable Long until) {
		if (until != null && until <= after) {
			throw new InvalidRequest(List.of(ValidationError.of("until", "webhook.until")));
		}
	}

	private Optional<ValidationError> typeError(String path, String type) {
		SortedSet<String> known = this.types.names();
		if (known.contains(type)) {
			return Optional.empty();
		}
		return Optional.of(NearestWord.to(type, known)
			.map((near) -> ValidationError.of(path, "webhook.type", near))
			.orElseGet(() -> ValidationError.of(path, "webhook.type.unlike")));
	}

}

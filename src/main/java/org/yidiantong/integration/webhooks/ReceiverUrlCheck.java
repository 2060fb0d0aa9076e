package org.yidiantong.integration.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Component;

/**
 * Checks the URL of a receiver: HTTPS, a host with public addresses, no user, no
 * fragment.
 */
@Component
class ReceiverUrlCheck {

	static final int LONGEST = 500;

	private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7e]+");

	private static final int HIGHEST_PORT = 65_535;

	private final ReceiverNetworks networks;

	ReceiverUrlCheck(ReceiverNetworks networks) {
		this.networks = networks;
	}

	/** Returns what is wrong with the URL; empty when a receiver may have it. */
	Optional<ValidationError> check(String text) {
		if (text.length() > LONGEST || !ASCII.matcher(text).matches()) {
			return error("webhook.url", LONGEST);
		}
		try {
			return check(new URI(text));
		}
		catch (URISyntaxException ex) {
			return error("webhook.url", LONGEST);
		}
	}

	private Optional<ValidationError> check(URI url) {
		String host = url.getHost();
		boolean plain = "http".equalsIgnoreCase(url.getScheme());
		if (host == null || !(plain || "https".equalsIgnoreCase(url.getScheme())) || url.getRawUserInfo() != null
				|| url.getRawFragment() != null || url.getPort() == 0 || url.getPort() > HIGHEST_PORT) {
			return error("webhook.url", LONGEST);
		}
		try {
			this.networks.resolve(host);
		}
		catch (UnknownHostException ex) {
			return error("webhook.host", host);
		}
		catch (ReceiverForbidden ex) {
			return error("webhook.network", host);
		}
		return (plain && !this.networks.isOperators(host)) ? error("webhook.https") : Optional.empty();
	}

	private static Optional<ValidationError> error(String code, Object... arguments) {
		return Optional.of(ValidationError.of("url", code, arguments));
	}

}

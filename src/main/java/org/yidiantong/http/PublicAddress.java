package org.yidiantong.http;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that citizens use, from the property {@code yidiantong.public-url}. Where
 * it is set, nothing that a request claims about its host or scheme counts.
 */
@Component
class PublicAddress {

	private static final String HTTPS = "https";

	private static final int HTTPS_PORT = 443;

	private static final int HTTP_PORT = 80;

	private final URI url;

	/**
	 * Takes the configured address; empty for none.
	 * @throws IllegalArgumentException if it is not the address of a site
	 */
	PublicAddress(@Value("${yidiantong.public-url:}") String url) {
		this.url = URI.create(url.strip());
		boolean site = this.url.getHost() != null && ("http".equals(scheme()) || HTTPS.equals(scheme()));
		if (!this.url.toString().isEmpty() && !site) {
			throw new IllegalArgumentException(
					"yidiantong.public-url must be an address such as https://example.org, but is " + url);
		}
	}

	boolean isSet() {
		return this.url.getHost() != null;
	}

	boolean isSecure() {
		return HTTPS.equals(scheme());
	}

	String scheme() {
		return String.valueOf(this.url.getScheme());
	}

	String host() {
		return String.valueOf(this.url.getHost());
	}

	int port() {
		return (this.url.getPort() >= 0) ? this.url.getPort() : isSecure() ? HTTPS_PORT : HTTP_PORT;
	}

	/** Scheme, host and, unless it is the usual one, port. */
	String origin() {
		return scheme() + "://" + host() + ((this.url.getPort() >= 0) ? ":" + this.url.getPort() : "");
	}

	/** Whether a request names this host. */
	boolean isAskedBy(HttpServletRequest request) {
		return host().equalsIgnoreCase(request.getServerName());
	}

}

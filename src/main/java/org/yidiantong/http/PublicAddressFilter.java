package org.yidiantong.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request the scheme, host and port of the {@link PublicAddress}, if there is
 * one, and refuses requests for another host. Probes of {@code /actuator} may name any.
 * It also warns where limits for each address would count all visitors together, because
 * the headers of a proxy are ignored.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PublicAddressFilter extends OncePerRequestFilter {

	private static final int MISDIRECTED = 421;

	private static final Logger log = LoggerFactory.getLogger(PublicAddressFilter.class);

	private final PublicAddress address;

	private final boolean headersIgnored;

	private final boolean tlsHere;

	private final AtomicBoolean warned = new AtomicBoolean();

	PublicAddressFilter(PublicAddress address, @Value("${server.forward-headers-strategy:none}") String strategy,
			@Value("${server.ssl.enabled:false}") boolean tlsHere) {
		this.address = address;
		this.headersIgnored = strategy.equalsIgnoreCase("none");
		this.tlsHere = tlsHere;
	}

	/** Warns at the start if a proxy must stand before us. */
	@EventListener
	void warn(ApplicationReadyEvent started) {
		if (this.address.isSecure() && this.headersIgnored && !this.tlsHere) {
			warn("yidiantong.public-url is https, so a proxy ends TLS");
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.headersIgnored && request.getHeader("X-Forwarded-For") != null) {
			warn("A request has the header X-Forwarded-For");
		}
		if (!this.address.isSet() || request.getRequestURI().startsWith("/actuator/")) {
			chain.doFilter(request, response);
		}
		else if (this.address.isAskedBy(request)) {
			chain.doFilter(new PublicRequest(request, this.address), response);
		}
		else if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(MISDIRECTED);
		}
	}

	private void warn(String reason) {
		if (this.warned.compareAndSet(false, true)) {
			log.warn("{}, but server.forward-headers-strategy is none: all visitors count as one address. "
					+ "Set it to framework if the proxy overwrites X-Forwarded-*", reason);
		}
	}

	/** A request as the citizen's browser sent it. */
	private static final class PublicRequest extends HttpServletRequestWrapper {

		private final PublicAddress address;

		PublicRequest(HttpServletRequest request, PublicAddress address) {
			super(request);
			this.address = address;
		}

		@Override
		public String getScheme() {
			return this.address.scheme();
		}

		@Override
		public boolean isSecure() {
			return this.address.isSecure();
		}

		@Override
		public String getServerName() {
			return this.address.host();
		}

		@Override
		public int getServerPort() {
			return this.address.port();
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(this.address.origin()).append(getRequestURI());
		}

	}

}

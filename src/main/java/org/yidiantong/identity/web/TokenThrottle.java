package org.yidiantong.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.credentials.TooManyAttempts;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits failed token requests for each address, with an error response of OAuth2. It
 * also forbids caching of responses with tokens.
 */
class TokenThrottle extends OncePerRequestFilter {

	private static final String TOO_MANY = """
			{"error":"temporarily_unavailable","error_description":"Too many attempts have failed from this address"}""";

	private final ClientManagement clients;

	private final DeniedRequests denied;

	TokenThrottle(ClientManagement clients, DeniedRequests denied) {
		this.clients = clients;
		this.denied = denied;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Cache-Control", "no-store");
		try {
			this.clients.beginAttempt(request.getRemoteAddr());
		}
		catch (TooManyAttempts many) {
			response.setStatus(429);
			response.setContentType("application/json");
			response.getOutputStream().write(TOO_MANY.getBytes(StandardCharsets.UTF_8));
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() >= 400) {
			this.clients.failAttempt(request.getRemoteAddr());
		}
		if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
			this.denied.tokenRequest(request);
		}
	}

}

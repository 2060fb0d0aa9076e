package org.yidiantong.http.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.http.ClientAddress;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a body which client it comes from, after the filter that knows of proxies and
 * before anything reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodyAddressFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(TimedBody.ATTRIBUTE) instanceof TimedBody body) {
			body.from(ClientAddress.of(request));
		}
		chain.doFilter(request, response);
	}

}

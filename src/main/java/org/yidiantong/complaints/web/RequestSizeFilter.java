package org.yidiantong.complaints.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose declared length exceeds the limit, before the body is read. Only
 * photo uploads may be larger than a text. Forms without a declared length are refused,
 * because browsers always send it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestSizeFilter extends OncePerRequestFilter {

	/** 5,000 characters escaped in JSON take up to 60,000 bytes. */
	static final int LARGEST = 128 * 1024;

	private static final long PHOTO = 10 * 1024 * 1024 + LARGEST;

	private static final long FORM_WITH_PHOTOS = 62L * 1024 * 1024;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST")
				|| !request.getRequestURI().matches("(/api/v1)?/[0-9]{6}/(complaints|track)(/.*)?");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		boolean endlessForm = length < 0 && request.getHeader("Transfer-Encoding") != null
				&& !request.getRequestURI().startsWith("/api/");
		if (length > largest(request) || endlessForm) {
			response.sendError(endlessForm ? HttpServletResponse.SC_LENGTH_REQUIRED
					: HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		chain.doFilter(request, response);
	}

	private static long largest(HttpServletRequest request) {
		String type = request.getContentType();
		boolean parts = type != null && type.startsWith("multipart/form-data");
		if (parts && request.getRequestURI().matches("/[0-9]{6}/complaints/new")) {
			return FORM_WITH_PHOTOS;
		}
		return (parts && request.getRequestURI().matches("/api/v1/[0-9]{6}/complaints/photos")) ? PHOTO : LARGEST;
	}

}

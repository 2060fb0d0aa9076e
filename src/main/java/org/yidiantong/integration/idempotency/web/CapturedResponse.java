package org.yidiantong.integration.idempotency.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.integration.idempotency.Answer;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A response whose body is held back until the answer is stored.
 */
final class CapturedResponse extends ContentCachingResponseWrapper {

	/** What is left of a limit is told anew each time. */
	private static final String LIMITS = "ratelimit";

	private final Set<String> before = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	private final HttpServletResponse target;

	CapturedResponse(HttpServletResponse response) {
		super(response);
		this.target = response;
		this.before.addAll(response.getHeaderNames());
	}

	/** What the handler answered. */
	Answer answer() {
		Map<String, String> headers = new LinkedHashMap<>();
		if (getContentType() != null) {
			headers.put(HttpHeaders.CONTENT_TYPE, getContentType());
		}
		for (String name : added()) {
			if (!name.toLowerCase(Locale.ROOT).startsWith(LIMITS)
					&& !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				headers.putIfAbsent(name, String.join(", ", getHeaders(name)));
			}
		}
		return new Answer(getStatus(), headers, getContentAsByteArray());
	}

	/** Removes the headers of an answer that could not be stored. */
	void takeBack() {
		added().forEach((name) -> this.target.setHeader(name, null));
	}

	private Set<String> added() {
		Set<String> added = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		added.addAll(getHeaderNames());
		added.removeAll(this.before);
		return added;
	}

}

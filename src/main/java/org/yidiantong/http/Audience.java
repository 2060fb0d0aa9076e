package org.yidiantong.http;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Whether a request comes from a person reading pages or from a program.
 */
public final class Audience {

	private static final List<String> FOR_PROGRAMS = List.of("/api/", "/events/", "/v3/", "/actuator/", "/oauth2/",
			"/open311/");

	private Audience() {
	}

	/**
	 * Whether the handler of a request belongs to the API. The answer depends on the
	 * mapping of the handler, never on the spelling of the address, so that it can decide
	 * what a request may do. It is known once the handler is.
	 */
	public static boolean isApi(HttpServletRequest request) {
		return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
				&& pattern.startsWith("/api/");
	}

	/** Whether the answer is a page. It only decides the form of an answer. */
	public static boolean isPage(String path, HttpServletRequest request) {
		return FOR_PROGRAMS.stream().noneMatch((path + "/")::startsWith) && acceptsHtml(request);
	}

	private static boolean acceptsHtml(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		try {
			return Stream.ofNullable(accept)
				.flatMap((header) -> MediaType.parseMediaTypes(header).stream())
				.anyMatch((type) -> type.includes(MediaType.TEXT_HTML)) || accept == null;
		}
		catch (InvalidMediaTypeException unreadable) {
			return true;
		}
	}

}

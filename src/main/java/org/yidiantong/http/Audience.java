package org.yidiantong.http;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Whether a request comes from a person reading pages or from a program.
 */
public final class Audience {

	private static final List<String> FOR_PROGRAMS = List.of("/api/", "/events/", "/v3/", "/actuator/", "/oauth2/");

	private Audience() {
	}

	/** Whether the answer is a page. */
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

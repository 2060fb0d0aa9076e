package org.yidiantong.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;

/**
 * The address of a request in canonical form: different spellings of an address give the
 * same value.
 *
 * @param path decoded, without path parameters
 * @param query the non-blank named parameters, encoded; empty if there are none
 */
record CanonicalAddress(String path, String query) {

	static CanonicalAddress of(HttpServletRequest request, String... parameters) {
		String query = Arrays.stream(parameters)
			.filter((name) -> !value(request, name).isEmpty())
			.map((name) -> name + "=" + UriUtils.encode(value(request, name), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return new CanonicalAddress(path(request), query);
	}

	private static String path(HttpServletRequest request) {
		return ServletRequestPathUtils.getParsedRequestPath(request)
			.pathWithinApplication()
			.elements()
			.stream()
			.map((part) -> (part instanceof PathContainer.PathSegment segment) ? segment.valueToMatch() : part.value())
			.collect(Collectors.joining());
	}

	/** Repeated parameters are joined, as controllers receive them. */
	private static String value(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values == null) ? "" : String.join(",", values).strip();
	}

}

package org.yidiantong.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.tenancy.District;

import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * Everything that a kept page depends on, in one text.
 *
 * @param text the page cache's key
 */
record PageKey(String text) {

	static PageKey of(HttpServletRequest request, CitizenPage mark, District district, String edition, Locale locale) {
		String parameters = Arrays.stream(mark.parameters())
			.map((name) -> name + "=" + String.join(",", values(request, name)))
			.collect(Collectors.joining("&"));
		return new PageKey("page:%s:%d:%s:%s:%s?%s".formatted(district.code(), district.revision(), edition,
				locale.toLanguageTag(), request.getRequestURI(), parameters));
	}

	/** A weak ETag, because the same page travels packed and unpacked. */
	String etag() {
		return "W/\"" + DigestUtils.md5DigestAsHex(this.text.getBytes(StandardCharsets.UTF_8)) + "\"";
	}

	/** Whether the asker says that it holds this very page. */
	boolean isHeld(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::trim)
			.anyMatch((tag) -> tag.equals(etag()) || ("W/" + tag).equals(etag()));
	}

	private static String[] values(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values == null) ? new String[0] : values;
	}

}

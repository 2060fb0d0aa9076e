package org.yidiantong.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.District;

import org.springframework.http.HttpHeaders;

/**
 * The key of a cached page: a hash of everything that the page depends on.
 *
 * @param text the page cache's key
 */
record PageKey(String text) {

	private static final String PREFIX = "page:";

	static PageKey of(CanonicalAddress address, District district, String edition, Locale locale) {
		return new PageKey(PREFIX + hash("%s:%d:%s:%s:%s?%s".formatted(district.code(), district.revision(), edition,
				locale.toLanguageTag(), address.path(), address.query())));
	}

	/** A weak ETag, because the page is sent both compressed and uncompressed. */
	String etag() {
		return "W/\"" + this.text.substring(PREFIX.length()) + "\"";
	}

	/** Whether the client already holds this version of the page. */
	boolean isHeld(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::trim)
			.anyMatch((tag) -> tag.equals(etag()) || ("W/" + tag).equals(etag()));
	}

	private static String hash(String text) {
		return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
	}

}

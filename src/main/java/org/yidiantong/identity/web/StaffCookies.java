package org.yidiantong.identity.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Cookies of officers. Scripts cannot read them; a cookie set over HTTPS is sent over
 * HTTPS only.
 */
final class StaffCookies {

	static final String SESSION = "staff-session";

	static final String FORM = "staff-form";

	static final String MARK = "staff-browser";

	private StaffCookies() {
	}

	static Optional<String> find(HttpServletRequest request, String name) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(name(request, name)))
			.map(Cookie::getValue)
			.filter((value) -> !value.isEmpty())
			.findFirst();
	}

	/** Sets a cookie that lasts until the browser is closed. */
	static void put(HttpServletRequest request, HttpServletResponse response, String name, String value) {
		response.addCookie(cookie(request, name, value));
	}

	static void put(HttpServletRequest request, HttpServletResponse response, String name, String value,
			Duration kept) {
		Cookie cookie = cookie(request, name, value);
		cookie.setMaxAge((int) kept.toSeconds());
		response.addCookie(cookie);
	}

	static void remove(HttpServletRequest request, HttpServletResponse response, String name) {
		put(request, response, name, "", Duration.ZERO);
	}

	/**
	 * The name over HTTPS begins with {@code __Host-}: browsers accept such a cookie from
	 * this host and over HTTPS only, so that no other host of the domain can plant one.
	 */
	private static String name(HttpServletRequest request, String name) {
		return request.isSecure() ? "__Host-" + name : name;
	}

	private static Cookie cookie(HttpServletRequest request, String name, String value) {
		Cookie cookie = new Cookie(name(request, name), value);
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setAttribute("SameSite", "Lax");
		return cookie;
	}

}

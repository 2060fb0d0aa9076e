package org.yidiantong.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.Actor;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets a long-lived signed cookie in browsers in which an officer has signed in. It
 * identifies nobody.
 */
@Component
class StaffBrowserFilter extends OncePerRequestFilter {

	private static final Duration KEPT = Duration.ofDays(400);

	private static final int NONCE = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecretKeys keys;

	StaffBrowserFilter(SecretKeys keys) {
		this.keys = keys;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (StaffCookies.find(request, StaffCookies.MARK).filter(this::isOurs).isPresent()) {
			request.setAttribute(Actor.STAFF_BROWSER, Boolean.TRUE);
		}
		chain.doFilter(request, response);
	}

	/**
	 * Returns where an attempt to sign in comes from: this browser if an officer has
	 * signed in in it before, otherwise the network address. A stranger behind the same
	 * address therefore cannot lock out the browsers of an office.
	 */
	String source(HttpServletRequest request) {
		return StaffCookies.find(request, StaffCookies.MARK)
			.filter(this::isOurs)
			.map((mark) -> "browser " + mark)
			.orElseGet(request::getRemoteAddr);
	}

	void mark(HttpServletRequest request, HttpServletResponse response) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		String text = HexFormat.of().formatHex(nonce);
		StaffCookies.put(request, response, StaffCookies.MARK, text + "." + signature(text), KEPT);
	}

	private boolean isOurs(String mark) {
		int point = mark.indexOf('.');
		return point > 0 && MessageDigest.isEqual(signature(mark.substring(0, point)).getBytes(StandardCharsets.UTF_8),
				mark.substring(point + 1).getBytes(StandardCharsets.UTF_8));
	}

	private String signature(String text) {
		return HexFormat.of().formatHex(Hashes.hmac(this.keys.key("identity.staff-browser"), text));
	}

}

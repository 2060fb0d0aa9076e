package org.yidiantong.outreach.web;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.yidiantong.outreach.Channel;

/**
 * Tells from a request how a visitor entered, and whether it comes from a person's
 * browser at all.
 */
final class EntryWay {

	/** Parameter in the addresses that service counters open: {@code ?via=counter}. */
	private static final String VIA = "via";

	/** The addresses on posters: a place, or an item by its permanent key. */
	private static final Pattern POSTER = Pattern.compile("/[0-9]{6}/(v/[^/]+|i/[^/]+/[^/]+)/?");

	private static final Pattern PROGRAM = Pattern
		.compile("bot\\b|bot[/;-]|spider|crawl|slurp|curl|wget|python|okhttp|go-http|java/|httpclient|headless|monitor"
				+ "|preview|scan|fetch|facebookexternalhit|lighthouse");

	private EntryWay() {
	}

	/** Whether a program sent it, or a browser that fetches ahead. */
	static boolean isProgram(HttpServletRequest request) {
		String agent = agent(request);
		return agent.isEmpty() || PROGRAM.matcher(agent).find() || isAhead(request.getHeader("Sec-Purpose"))
				|| isAhead(request.getHeader("Purpose"));
	}

	/** The way of entry; null for a view that follows another one of this site. */
	static @Nullable Channel of(HttpServletRequest request) {
		if ("counter".equals(request.getParameter(VIA))) {
			return Channel.COUNTER;
		}
		boolean follows = isFromHere(request);
		if (!follows && POSTER.matcher(request.getRequestURI()).matches()) {
			return Channel.QR;
		}
		if (follows) {
			return null;
		}
		String agent = agent(request);
		return agent.contains("micromessenger") ? Channel.WECHAT
				: agent.contains("aweme") ? Channel.DOUYIN : Channel.WEBSITE;
	}

	private static boolean isFromHere(HttpServletRequest request) {
		try {
			String from = request.getHeader("Referer");
			return from != null && Objects.equals(URI.create(from).getHost(), request.getServerName());
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

	private static boolean isAhead(@Nullable String purpose) {
		return purpose != null && purpose.contains("prefetch");
	}

	private static String agent(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader("User-Agent"), "").toLowerCase(Locale.ROOT);
	}

}

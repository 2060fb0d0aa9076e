package org.yidiantong.site;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Accepts forms of citizen pages only from our own pages, according to the headers that
 * browsers send. Browsers that send none are accepted: citizens have no session that
 * another site could abuse.
 */
@Component
class OriginCheck implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean form = request.getMethod().equals("POST") && handler instanceof HandlerMethod method
				&& method.hasMethodAnnotation(CitizenPage.class);
		if (form && !isOwn(request)) {
			throw new CrossOriginForm();
		}
		return true;
	}

	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || isOwn(origin, request);
	}

	private static boolean isOwn(String origin, HttpServletRequest request) {
		try {
			URI uri = new URI(origin);
			@Nullable String host = uri.getHost();
			int port = (uri.getPort() >= 0) ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
			return host != null && host.equalsIgnoreCase(request.getServerName()) && port == request.getServerPort();
		}
		catch (URISyntaxException unreadable) {
			return false;
		}
	}

}
